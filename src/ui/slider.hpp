#pragma once

#include "ui/theme.hpp"

namespace ui {

/// A slim slider: a line with a knob, as wide as `width`. `position` is 0..1; `origin` is where the coloured part of
/// the line begins. Returns whether it was moved; the item is ImGui's last one afterwards.
bool slim_slider(const Theme& theme, const char* id, float width, float& position, float origin = 0);

/// Height that slim_slider takes.
float slim_slider_height(const Theme& theme);

}  // namespace ui
