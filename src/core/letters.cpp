#include "core/letters.hpp"

#include <utf8.h>

namespace core {

bool is_utf8(std::string_view text) {
    return utf8::is_valid(text.begin(), text.end());
}

char32_t take_letter(std::string_view& text) {
    const char* next = text.data();
    try {
        const char32_t letter = utf8::next(next, text.data() + text.size());
        text.remove_prefix(static_cast<std::size_t>(next - text.data()));
        return letter;
    } catch (const utf8::exception&) {
        text.remove_prefix(1);
        return U'?';
    }
}

std::string_view whole_letters(std::string_view text, std::size_t bytes) {
    const auto is_within_letter = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
    if (bytes >= text.size()) return text;
    while (bytes > 0 && is_within_letter(text[bytes])) --bytes;
    return text.substr(0, bytes);
}

std::string_view without_last_letter(std::string_view text) {
    return text.empty() ? text : whole_letters(text, text.size() - 1);
}

}  // namespace core
