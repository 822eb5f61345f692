#include "ui/layout.hpp"

#include <algorithm>

namespace ui {

namespace {

// Lengths at 96 dots an inch. The panels take what their rows need and leave the rest to the body.
constexpr float controls_width = 304;
constexpr float numbers_width = 320;
constexpr float narrow_controls_width = 272;
constexpr float narrow_numbers_width = 276;
constexpr float narrow_below = 1200;
constexpr float compact_below = 1000;
constexpr float time_height = 88;
constexpr float view_buttons_height = 52;
constexpr float smallest_body_share = 0.2F;

}  // namespace

Layout layout_for(float width, float height, float scale) {
    const bool narrow = width < narrow_below * scale;
    float left = (narrow ? narrow_controls_width : controls_width) * scale;
    float right = (narrow ? narrow_numbers_width : numbers_width) * scale;
    const float most = width * (1 - smallest_body_share);
    if (left + right > most) {
        const float shrink = most / (left + right);
        left *= shrink;
        right *= shrink;
    }
    const float bottom = std::min(time_height * scale, height / 3);
    const float top = height - bottom;
    return {.controls = {0, 0, left, top},
            .body = {left, 0, width - left - right, top},
            .numbers = {width - right, 0, right, top},
            .time = {0, top, width, bottom},
            .covered_above = std::min(view_buttons_height * scale / top, 0.3F),
            .compact = height < compact_below * scale};
}

}  // namespace ui
