#pragma once

#include <string>
#include <string_view>

namespace core {

/// The character encoding of a text.
enum class TextEncoding { utf8, utf16_little, utf16_big, windows_1252 };

struct DecodedText {
    std::string text;  ///< UTF-8, without a byte order mark
    TextEncoding encoding = TextEncoding::utf8;
};

/// The text of a file as UTF-8. A byte order mark determines the encoding; without one it is UTF-16 if every second of
/// the first bytes is zero, else UTF-8 if the bytes are valid UTF-8, else Windows-1252, a superset of Latin-1. Throws
/// core::Error(invalid_input) that names `origin` for bytes that are not valid text in that encoding.
DecodedText decoded_text(std::string_view bytes, std::string_view origin);

}  // namespace core
