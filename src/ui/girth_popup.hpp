#pragma once

#include "ui/field_rows.hpp"

namespace ui {

/// A button at the end of the current line that opens the girths that a tape gave: each can be typed or left open.
/// Below them stands how unusual such a body is.
void girth_button(RowContext& context);

}  // namespace ui
