#pragma once

#include "widgets/theme.hpp"

namespace widgets {

/// How a slider was moved in this frame.
struct SliderMove {
    bool dragged = false;
    int key_steps = 0;  ///< by arrow keys while it has focus; with Shift ten at a time
    explicit operator bool() const { return dragged || key_steps != 0; }
};

/// A slim slider, `width` wide: a track with a knob. `position` is 0..1; `origin` is where the coloured part of the
/// track begins. It is ImGui's last item afterwards.
SliderMove slim_slider(const Theme& theme, const char* id, float width, float& position, float origin = 0);

/// Height of slim_slider.
float slim_slider_height(const Theme& theme);

}  // namespace widgets
