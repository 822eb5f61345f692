#pragma once

#include "session/preferences.hpp"

namespace ui {

/// A part of the window, in pixels from the upper left.
struct Area {
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;
    bool operator==(const Area&) const = default;
    /// Whether the area is not empty.
    bool shown() const { return width > 0 && height > 0; }
};

/// The layout of the window: person and plan on the left, the body, numbers on the right, time at the bottom. The areas
/// cover the window without overlap; a panel that is hidden or does not fit has an empty one.
struct Layout {
    Area controls;
    Area body;
    Area numbers;
    Area time;
    float covered_above = 0;  ///< share of the body's height covered by the row of view buttons
    float covered_below = 0;  ///< share covered by the button in the lower left
    float least_label = 0;    ///< minimum letter height of labels in the picture, in pixels
    bool compact = false;     ///< little height: rows are closer together
    bool one_side = false;    ///< there is room for only one panel beside the body
};

/// `width`, `height`: of the window, pixels; `scale`: pixels per unit at 96 dpi; `panels`: the wanted ones.
Layout layout_for(float width, float height, float scale, const session::ShownPanels& panels = {});

/// The largest scale, in pixels per unit, at which one panel still fits in a window of this size.
float largest_scale(float width, float height);

}  // namespace ui
