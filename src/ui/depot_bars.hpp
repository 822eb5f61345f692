#pragma once

#include "ui/number_tabs.hpp"
#include "widgets/theme.hpp"

namespace ui {

/// A bar for the fat of each region: an outline for the start, filled for now, so that they differ without colour too;
/// masses and the part lost beside it, and why they are what they are. All bars have one scale.
void depot_bars(const widgets::Theme& theme, float row_height, const Numbers& numbers);

/// Whether the heads of its columns have no room beside its title, so that it is a line higher.
bool depot_bars_take_second_line(const widgets::Theme& theme, float width, const ShownUnits& units);

}  // namespace ui
