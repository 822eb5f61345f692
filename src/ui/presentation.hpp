#pragma once

#include "widgets/theme.hpp"

#include <string>
#include <vector>

namespace ui {

/// The overlay on the body in a presentation.
struct Presentation {
    bool blank = false;
    bool spotlight = false;
    std::string caption;               ///< one text, legible from the back of a room
    std::vector<std::string> choices;  ///< of an open question, numbered below the caption
};

/// Draws the overlay on the whole window, `width` x `height` pixels.
void present(const widgets::Theme& theme, float width, float height, const Presentation& presentation);

/// Height that the caption takes from the picture, pixels.
float caption_height(const widgets::Theme& theme, float width, const Presentation& presentation);

}  // namespace ui
