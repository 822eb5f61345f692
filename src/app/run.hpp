#pragma once

#include "app/command_line.hpp"

namespace app {

/// Carries out a command line and returns the exit code: 0 done, 1 done in part (bad rows, which were reported).
/// Throws core::Error for the rest.
int run(const CommandLine& line);

}  // namespace app
