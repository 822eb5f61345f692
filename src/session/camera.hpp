#pragma once

#include "document/view_state.hpp"

// What mouse and keys do to the camera, held within what the parameter table allows.

namespace session {

/// Steps of the camera by key, so many to the body's left, up, closer, and of the figure to the right and up.
struct CameraStep {
    int turn = 0;
    int tilt = 0;
    int closer = 0;
    int right = 0;
    int up = 0;
    bool operator==(const CameraStep&) const = default;
};

/// Turned to the body's left and up by so much. A cut is looked upon first.
document::ViewState turned(document::ViewState view, double left_rad, double up_rad);

/// The figure moved to the right and up, in heights of the picture as it is.
document::ViewState moved(document::ViewState view, double right, double up);

/// Drawn larger by this factor.
document::ViewState zoomed(document::ViewState view, double factor);

/// After steps by key.
document::ViewState stepped(const document::ViewState& view, const CameraStep& step);

inline constexpr double zoom_step = 1.12;  ///< of a key and of a notch of the wheel

}  // namespace session
