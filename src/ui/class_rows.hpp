#pragma once

#include "ui/field_rows.hpp"

namespace ui {

/// The people of the class: names to type into, whom to take out, and the person on the left to add.
void class_rows(RowContext& context);

}  // namespace ui
