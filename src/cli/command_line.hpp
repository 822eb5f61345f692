#pragma once

#include "cli/commands.hpp"

namespace cli {

/// Parses a command line and checks it as far as possible without doing any work. Throws core::Error(invalid_input),
/// one sentence, for anything outside the contract.
Command parse_command_line(int argc, const char* const* argv);

}  // namespace cli
