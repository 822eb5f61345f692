#pragma once

#include "document/view_state.hpp"

// Camera movements by mouse and keys, clamped to the ranges of the parameter table.

namespace session {

/// Camera steps by key: to the body's left, up and closer; and of the figure to the right and up.
struct CameraStep {
    int turn = 0;
    int tilt = 0;
    int closer = 0;
    int right = 0;
    int up = 0;
    bool operator==(const CameraStep&) const = default;
};

/// The view turned to the body's left and up by these angles. If a section is shown, first turns to face it.
document::ViewState turned(document::ViewState view, double left_rad, double up_rad);

/// The view with the figure moved to the right and up, in heights of the current picture.
document::ViewState moved(document::ViewState view, double right, double up);

/// The view magnified by this factor.
document::ViewState zoomed(document::ViewState view, double factor);

/// The view after key steps.
document::ViewState stepped(const document::ViewState& view, const CameraStep& step);

inline constexpr double zoom_step = 1.12;  ///< per key press or wheel notch

}  // namespace session
