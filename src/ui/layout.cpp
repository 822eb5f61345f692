#include "ui/layout.hpp"

#include <algorithm>

namespace ui {

namespace {

// Lengths in pixels at 96 dpi. The panels take what their rows need and leave the rest to the body.
constexpr float controls_width = 304;
constexpr float numbers_width = 320;
constexpr float narrow_controls_width = 272;
constexpr float narrow_numbers_width = 284;
constexpr float narrow_below = 1200;
constexpr float compact_below = 1000;
constexpr float time_height = 88;
constexpr float view_buttons_height = 52;
constexpr float smallest_body_width = 290;  // the minimum for the view buttons
constexpr float smallest_window_width = 280;
constexpr float smallest_window_height = 200;

}  // namespace

Layout layout_for(float width, float height, float scale, const session::ShownPanels& panels) {
    const bool narrow = width < narrow_below * scale;
    const float left_wish = (narrow ? narrow_controls_width : controls_width) * scale;
    const float right_wish = (narrow ? narrow_numbers_width : numbers_width) * scale;
    const float body_least = smallest_body_width * scale;
    const bool one_side = left_wish + right_wish + body_least > width;
    const bool numbers_too = panels.numbers && !(one_side && panels.controls);
    float left = panels.controls ? left_wish : 0;
    float right = numbers_too ? right_wish : 0;
    // If not even one panel fits beside a body, the panel takes the whole width.
    if (one_side && left > 0 && left + body_least > width) left = width;
    if (one_side && right > 0 && right + body_least > width) right = width;
    const float bottom = panels.time ? std::min(time_height * scale, height / 3) : 0;
    const float top = height - bottom;
    return {.controls = {0, 0, left, top},
            .body = {left, 0, width - left - right, top},
            .numbers = {width - right, 0, right, top},
            .time = {0, top, width, bottom},
            .covered_above = std::min(view_buttons_height * scale / top, 0.3F),
            .compact = height < compact_below * scale,
            .one_side = one_side};
}

float largest_scale(float width, float height) {
    return std::min(width / smallest_window_width, height / smallest_window_height);
}

}  // namespace ui
