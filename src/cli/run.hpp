#pragma once

#include "cli/command_line.hpp"

namespace cli {

/// Carries out a command line and returns the exit code: 0 done, 1 done in part (bad rows, which were reported).
/// Throws core::Error for the rest. Precondition: it does not ask for the window.
int run(const CommandLine& line);

}  // namespace cli
