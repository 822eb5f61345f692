#pragma once

#include "session/action.hpp"
#include "ui/field_rows.hpp"
#include "ui/layout.hpp"

namespace ui {

/// The row over the body that is always there: what the body shows, and start and now side by side. `top`: in pixels
/// from the area's.
void layer_strip(RowContext& rows, const Area& area, float top, session::Actions& actions);

/// What it takes of the height, with the gap above it; in pixels.
float layer_strip_height(const widgets::Theme& theme, const Area& area);

}  // namespace ui
