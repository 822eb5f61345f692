#pragma once

#include <string_view>

namespace platform {

/// Makes a closed standard stream or a reader that went away an ordinary write error: no signal ends the program, and
/// no file that is opened later can take the place of a stream. Call once, first.
void guard_standard_streams();

/// Writes all of `text` to standard output. Throws core::Error(failure) where that cannot be done.
void write_to_stdout(std::string_view text);

/// One line on standard error, with the program's name in front.
void note(std::string_view line);

}  // namespace platform
