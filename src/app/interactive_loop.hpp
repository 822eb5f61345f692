#pragma once

#include "app/command_line.hpp"

namespace app {

/// Opens the window on the scenario of `line` and stays until it is closed. Returns the exit code.
int run_window(const CommandLine& line);

}  // namespace app
