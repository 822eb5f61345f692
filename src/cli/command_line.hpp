#pragma once

#include "cli/commands.hpp"

namespace cli {

/// What a command line asks for, checked as far as that goes without doing any work. Throws
/// core::Error(invalid_input), one sentence, for anything outside the contract.
Command parse_command_line(int argc, const char* const* argv);

}  // namespace cli
