#pragma once

#include "window/window.hpp"

#include <functional>

namespace window {

/// Calls `frame`, which draws in the window, until it returns false. Where the system itself asks for each frame (a
/// browser), this returns at once and `frame` is kept until its last call, so it must own whatever it uses.
void run_frames(std::function<bool()> frame, NativeWindow& native);

}  // namespace window
