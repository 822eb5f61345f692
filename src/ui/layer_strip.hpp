#pragma once

#include "session/action.hpp"
#include "ui/field_rows.hpp"
#include "ui/layout.hpp"

namespace ui {

/// The permanent row over the body: the layers, and start and now side by side. `top`: offset in pixels from the top
/// of the area.
void layer_strip(RowContext& rows, const Area& area, float top, session::Actions& actions);

/// Its height with the gap above it; in pixels.
float layer_strip_height(const widgets::Theme& theme, const Area& area);

}  // namespace ui
