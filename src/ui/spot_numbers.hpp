#pragma once

#include "ui/spot_panel.hpp"

namespace ui {

/// The fat of every depot with and without the training, to the gram, the muscle gained by training, and how much
/// less the untrained body eats. Nothing without the comparison.
void spot_numbers(const widgets::Theme& theme, const SpotInput& input);

}  // namespace ui
