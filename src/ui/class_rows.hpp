#pragma once

#include "ui/field_rows.hpp"

namespace ui {

/// Several people, built in one place: a button that adds the person of the controls, and below it the names of those
/// who are there. Whose name is pressed is marked: the controls show that person, and what they change is changed
/// there.
void class_rows(RowContext& context);

/// Hands what the controls made of the person on to whoever is marked.
void keep_marked_person(RowContext& context);

}  // namespace ui
