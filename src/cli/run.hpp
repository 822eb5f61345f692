#pragma once

#include "cli/commands.hpp"

namespace cli {

/// Carries out a command and returns the exit code: 0 done, 1 done in part (bad rows, which were reported). Throws
/// core::Error for the rest. Precondition: it is not OpenWindow.
int run(const Command& command);

}  // namespace cli
