#pragma once

#include "ui/number_tabs.hpp"
#include "ui/theme.hpp"

namespace ui {

/// A bar for the fat of each region: an outline for the start, filled for now, kg and percent beside it, and where its
/// numbers come from under the mouse. All bars have one scale.
void depot_bars(const Theme& theme, float row_height, const Numbers& numbers);

}  // namespace ui
