#pragma once

#include "depots/profile.hpp"
#include "ui/theme.hpp"

namespace ui {

/// A bar for the fat of each region: an outline for the start, filled for now, kg and percent beside it. All bars have
/// one scale.
void depot_bars(const Theme& theme, float row_height, const depots::DepotMasses& start_kg,
                const depots::DepotMasses& now_kg);

}  // namespace ui
