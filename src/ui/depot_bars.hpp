#pragma once

#include "ui/number_tabs.hpp"
#include "widgets/theme.hpp"

namespace ui {

/// A bar for the fat of each region: outlined for the start, filled for now, so that they differ without colour too;
/// masses and percentage lost beside it, each with an explanation. All bars have the same scale.
void depot_bars(const widgets::Theme& theme, float row_height, const Numbers& numbers);

/// Whether the column headings do not fit beside the title and take a line of their own.
bool depot_bars_take_second_line(const widgets::Theme& theme, float width, const ShownUnits& units);

}  // namespace ui
