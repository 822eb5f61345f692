#pragma once

#include "cli/commands.hpp"

namespace cli {

/// Runs a command and returns the exit code: 0 for success, 1 for partial success (bad rows, which were reported).
/// Throws core::Error otherwise. Precondition: the command is not OpenWindow.
int run(const Command& command);

}  // namespace cli
