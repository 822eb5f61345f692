#pragma once

#include "ui/preferences.hpp"
#include "ui/theme.hpp"

#include <span>

namespace ui {

/// Units, colours, size of text, animations, language out of `languages`. `open`: it shall open in this frame; taken
/// back.
void preferences_popup(const Theme& theme, std::span<const core::Language> languages, bool& open,
                       Preferences& preferences);

}  // namespace ui
