#pragma once

#include "app/command_line.hpp"

#include <functional>

namespace app {

/// What is done before each frame, with the window's context current; false closes the window. For tests that use the
/// window from within: frames then follow each other without a pause.
using BetweenFrames = std::function<bool()>;

/// Opens the window on the scenario of `line` and stays until it is closed. Returns the exit code.
int run_window(const CommandLine& line, const BetweenFrames& between_frames = {});

}  // namespace app
