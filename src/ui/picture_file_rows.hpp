#pragma once

#include "ui/field_rows.hpp"

namespace ui {

/// Rows about pictures saved by key or button: their size (as in the window, unless the scenario sets another),
/// whether the background is transparent, and whether day and numbers appear in a corner.
void picture_file_rows(RowContext& context);

}  // namespace ui
