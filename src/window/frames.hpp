#pragma once

#include <functional>

namespace window {

/// Calls `frame` until it returns false. Where the system itself asks for each frame (a browser), this returns at once
/// and `frame` is kept until its last call, so it must own whatever it uses.
void run_frames(std::function<bool()> frame);

}  // namespace window
