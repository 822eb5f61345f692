#pragma once

#include <cstddef>
#include <string_view>

// Letters of UTF-8 text, each of one to four bytes.

namespace core {

/// Whether every byte belongs to a letter: none stray, missing or overlong, and no surrogates.
bool is_utf8(std::string_view text);

/// Takes the first letter off `text` (precondition: not empty). What is not UTF-8 is taken byte by byte, each as '?'.
char32_t take_letter(std::string_view& text);

/// The longest start of `text`, at most `bytes` long, that does not end within a letter. The text may be anything, such
/// as the name of a file.
std::string_view whole_letters(std::string_view text, std::size_t bytes);

/// `text` but for its last letter.
std::string_view without_last_letter(std::string_view text);

}  // namespace core
