#pragma once

#include "session/preferences.hpp"
#include "widgets/theme.hpp"

#include <span>

namespace ui {

/// Units, colours, size of text, animations, language out of `languages`. `open`: it shall open in this frame; taken
/// back.
void preferences_popup(const widgets::Theme& theme, std::span<const core::Language> languages, bool& open,
                       session::Preferences& preferences);

}  // namespace ui
