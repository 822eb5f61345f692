#pragma once

#include "widgets/theme.hpp"

#include <string>
#include <vector>

namespace ui {

/// What lies over the body at the projector.
struct Presentation {
    bool blank = false;
    bool spotlight = false;
    std::string caption;               ///< one text, large enough for the back of a room
    std::vector<std::string> choices;  ///< of an open question, numbered under it
};

/// Draws it over the whole window, `width` x `height` pixels.
void present(const widgets::Theme& theme, float width, float height, const Presentation& presentation);

/// Height of the room that the caption takes from the picture, pixels.
float caption_height(const widgets::Theme& theme, float width, const Presentation& presentation);

}  // namespace ui
