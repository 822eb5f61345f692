#pragma once

#include "widgets/theme.hpp"

namespace widgets {

/// How a slider was moved in this frame.
struct SliderMove {
    bool dragged = false;
    int key_steps = 0;  ///< by the arrow keys while they belong to it; with Shift ten at once
    explicit operator bool() const { return dragged || key_steps != 0; }
};

/// A slim slider: a line with a knob, as wide as `width`. `position` is 0..1; `origin` is where the coloured part of
/// the line begins. The item is ImGui's last one afterwards.
SliderMove slim_slider(const Theme& theme, const char* id, float width, float& position, float origin = 0);

/// Height that slim_slider takes.
float slim_slider_height(const Theme& theme);

}  // namespace widgets
