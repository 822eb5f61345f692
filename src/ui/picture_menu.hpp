#pragma once

#include "ui/field_rows.hpp"
#include "ui/layout.hpp"

namespace ui {

/// A button in the upper left of the body's area that opens the picture settings: layer, comparison, background,
/// skin.
void picture_button(RowContext& context, const Area& area);

float picture_button_width(const widgets::Theme& theme);

}  // namespace ui
