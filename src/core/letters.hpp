#pragma once

#include <cstddef>
#include <string_view>

// Characters (code points) of UTF-8 text, one to four bytes each.

namespace core {

/// Whether `text` is valid UTF-8: no stray, missing or overlong bytes, no surrogates.
bool is_utf8(std::string_view text);

/// Removes and returns the first character of `text` (precondition: not empty). Invalid UTF-8 yields '?' byte by byte.
char32_t take_letter(std::string_view& text);

/// The longest prefix of `text` of at most `bytes` bytes that does not split a character. Accepts any bytes, such as a
/// file name.
std::string_view whole_letters(std::string_view text, std::size_t bytes);

/// `text` without its last character.
std::string_view without_last_letter(std::string_view text);

}  // namespace core
