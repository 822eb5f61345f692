#pragma once

namespace ui {

/// A part of the window in pixels from the upper left.
struct Area {
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;
    bool operator==(const Area&) const = default;
};

/// How the window is shared out: person and plan on the left, the body, numbers on the right, time below. The areas
/// cover the window and do not overlap.
struct Layout {
    Area controls;
    Area body;
    Area numbers;
    Area time;
    float covered_above = 0;  ///< share of the body's height under the row of view buttons
    bool compact = false;     ///< little height: rows stand closer
};

/// `width`, `height`: of the window, pixels; `scale`: pixels a unit at 96 dots an inch.
Layout layout_for(float width, float height, float scale);

}  // namespace ui
