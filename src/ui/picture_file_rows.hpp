#pragma once

#include "ui/field_rows.hpp"

namespace ui {

/// Of the picture that a key or button saves: its size (as in the window, unless the scenario asks for another),
/// whether there is nothing behind the figure, and whether day and numbers stand in a corner.
void picture_file_rows(RowContext& context);

}  // namespace ui
