#pragma once

#include "ui/spot_panel.hpp"

namespace ui {

/// The fat of every depot with and without the training, to the gram, the muscle that the training added, and what the
/// one without eats less. Nothing without the comparison.
void spot_numbers(const widgets::Theme& theme, const SpotInput& input);

}  // namespace ui
