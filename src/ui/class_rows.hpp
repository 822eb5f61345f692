#pragma once

#include "ui/field_rows.hpp"

namespace ui {

/// Several people, built in one place: a button that adds the person in the controls, and below it the names of those
/// added. Pressing a name selects that person: the controls then show and edit that one's
/// values.
void class_rows(RowContext& context);

/// Copies the person as edited in the controls to the selected member of the class.
void keep_marked_person(RowContext& context);

}  // namespace ui
