#pragma once

#include "document/view_state.hpp"
#include "session/requests.hpp"

// What mouse and keys do to the camera, held within what the parameter table allows.

namespace session {

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
