#pragma once

#include <optional>
#include <string_view>

namespace platform {

/// Makes a closed standard stream, another program that no longer reads and a limit on the size of files ordinary write
/// errors, and keeps files that are opened later from taking the place of a stream. Call once, first.
void guard_standard_streams();

/// Ends the program without a word, as SIGPIPE ends other tools: whoever read what it wrote has seen enough ("| head").
[[noreturn]] void end_without_reader();

/// Writes all of `text` to standard output; ends the program where nobody reads it any more. Throws
/// core::Error(failure) where it cannot be written.
void write_to_stdout(std::string_view text);

/// How many columns the terminal has that standard output goes to; unset where it goes elsewhere.
std::optional<int> terminal_columns();

/// One line on standard error, with the program's name in front.
void note(std::string_view line);

}  // namespace platform
