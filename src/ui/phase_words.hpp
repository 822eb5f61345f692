#pragma once

#include "energy/plan.hpp"
#include "widgets/theme.hpp"

#include <string>

namespace ui {

/// "−500 kcal", "+300 kcal" or "hold weight"; without numbers "less", "more", "hold weight".
std::string phase_caption(const widgets::Theme& theme, const energy::Phase& phase, bool with_numbers);

/// The caption with the training, if any: "−500 kcal, Thighs (right)".
std::string phase_caption_with_training(const widgets::Theme& theme, const energy::Phase& phase, bool with_numbers);

}  // namespace ui
