#include "ui/phase_words.hpp"

#include "document/parameters.hpp"

#include <fmt/format.h>

#include <cmath>

namespace ui {

namespace {

template <class Choice>
std::string word(const widgets::Theme& theme, std::string_view field, Choice choice) {
    return core::choice_text(*theme.strings, document::parameter(field), static_cast<std::size_t>(choice));
}

}  // namespace

std::string phase_caption(const widgets::Theme& theme, const energy::Phase& phase, bool with_numbers) {
    if (phase.deficit_mode == energy::DeficitMode::hold) return theme.say("phases.hold");
    const double kcal = std::round(phase.deficit_kcal_per_day);
    if (kcal == 0) return phase.deficit_mode == energy::DeficitMode::intake ? theme.say("phases.even") : "±0 kcal";
    if (!with_numbers) return theme.say(kcal > 0 ? "phases.less" : "phases.more");
    return fmt::format("{}{:.0f} kcal", kcal > 0 ? "−" : "+", std::abs(kcal));
}

std::string phase_caption_with_training(const widgets::Theme& theme, const energy::Phase& phase, bool with_numbers) {
    const std::string energy = phase_caption(theme, phase, with_numbers);
    if (phase.training == energy::Training::none) return energy;
    const std::string training = word(theme, "train", phase.training);
    if (phase.train_side == energy::TrainSide::both) return fmt::format("{}, {}", energy, training);
    return fmt::format("{}, {} ({})", energy, training, word(theme, "train-side", phase.train_side));
}

}  // namespace ui
