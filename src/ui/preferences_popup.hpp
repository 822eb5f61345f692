#pragma once

#include "ui/preferences.hpp"
#include "ui/theme.hpp"

namespace ui {

/// Units, colours, size of text, animations. `open`: it shall open in this frame; taken back.
void preferences_popup(const Theme& theme, bool& open, Preferences& preferences);

}  // namespace ui
