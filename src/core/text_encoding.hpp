#pragma once

#include <string>
#include <string_view>

namespace core {

/// How the bytes of a text stand for letters.
enum class TextEncoding { utf8, utf16_little, utf16_big, windows_1252 };

struct DecodedText {
    std::string text;  ///< UTF-8, without a byte order mark
    TextEncoding encoding = TextEncoding::utf8;
};

/// The text of a file as UTF-8. A byte order mark tells the encoding; without one it is UTF-16 where every other of the
/// first bytes is zero, UTF-8 where that is what the bytes are, else Windows-1252, which has Latin-1 in it. Throws
/// core::Error(invalid_input) that names `origin` for bytes that are no text in that encoding.
DecodedText decoded_text(std::string_view bytes, std::string_view origin);

}  // namespace core
