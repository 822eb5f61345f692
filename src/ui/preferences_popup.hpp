#pragma once

#include "session/action.hpp"
#include "session/state.hpp"
#include "widgets/theme.hpp"

#include <span>

namespace ui {

/// Units, colours, text size, animations, classroom, language from `languages`; opens when `state` says so.
void preferences_popup(const widgets::Theme& theme, std::span<const core::Language> languages, session::State& state,
                       session::Actions& actions);

}  // namespace ui
