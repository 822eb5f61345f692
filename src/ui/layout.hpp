#pragma once

#include "session/preferences.hpp"

namespace ui {

/// A part of the window in pixels from the upper left.
struct Area {
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;
    bool operator==(const Area&) const = default;
    /// Whether there is anything of it.
    bool shown() const { return width > 0 && height > 0; }
};

/// How the window is shared out: person and plan on the left, the body, numbers on the right, time below. The areas
/// cover the window and do not overlap; a panel that is hidden or has no room has an empty one.
struct Layout {
    Area controls;
    Area body;
    Area numbers;
    Area time;
    float covered_above = 0;  ///< share of the body's height under the row of view buttons
    float covered_below = 0;  ///< share of it under the button in the lower left
    float least_label = 0;    ///< height of the letters of labels in the picture at least, in pixels
    bool compact = false;     ///< little height: rows stand closer
    bool one_side = false;    ///< there is room for one panel beside the body, not for two
};

/// `width`, `height`: of the window, pixels; `scale`: pixels a unit at 96 dots an inch; `panels`: which are wanted.
Layout layout_for(float width, float height, float scale, const session::ShownPanels& panels = {});

/// The largest scale at which a window of this size still holds one panel, in pixels a unit.
float largest_scale(float width, float height);

}  // namespace ui
