#pragma once

#include <optional>
#include <string_view>

namespace platform {

/// Turns closed standard streams, broken pipes and the file size limit into ordinary write errors, and prevents files
/// opened later from taking a stream's descriptor. Call once, first.
void guard_standard_streams();

/// Ends the program silently, as SIGPIPE does: the reader of its output has seen enough ("| head").
[[noreturn]] void end_without_reader();

/// Writes all of `text` to standard output; ends the program if nobody reads it any more. Throws core::Error(failure)
/// if it cannot be written.
void write_to_stdout(std::string_view text);

/// Width of the terminal on standard output; unset if standard output is not a terminal.
std::optional<int> terminal_columns();

/// Prints one line to standard error, prefixed with the program's name.
void note(std::string_view line);

}  // namespace platform
