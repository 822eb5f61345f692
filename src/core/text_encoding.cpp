#include "core/text_encoding.hpp"

#include "core/error.hpp"
#include "core/letters.hpp"

#include <utf8.h>

#include <array>
#include <cstdint>
#include <iterator>
#include <vector>

namespace core {

namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view little_mark = "\xFF\xFE";
constexpr std::string_view big_mark = "\xFE\xFF";

/// The characters of bytes 0x80 to 0x9F in Windows-1252; 0: undefined. All other bytes are as in Latin-1.
constexpr std::array<char16_t, 32> windows_letters{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                   0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

[[noreturn]] void throw_no_text(std::string_view origin, std::string_view encoding) {
    throw_invalid(std::string(origin) + ": holds bytes that are no text in " + std::string(encoding) +
                  ", expected a text file in UTF-8");
}

bool begins_with_zeros(std::string_view bytes, std::size_t first_zero) {
    if (bytes.size() < 4 || bytes.size() % 2 != 0) return false;
    for (std::size_t i = 0; i < 4; ++i)
        if ((bytes[i] == '\0') != (i % 2 == first_zero)) return false;
    return true;
}

std::string from_utf16(std::string_view bytes, bool big, std::string_view origin) {
    if (bytes.size() % 2 != 0) throw_no_text(origin, "UTF-16");
    std::vector<std::uint16_t> units;
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        const auto first = static_cast<std::uint8_t>(bytes[i]), second = static_cast<std::uint8_t>(bytes[i + 1]);
        units.push_back(static_cast<std::uint16_t>(big ? first << 8U | second : second << 8U | first));
    }
    std::string text;
    try {
        utf8::utf16to8(units.begin(), units.end(), std::back_inserter(text));
    } catch (const utf8::exception&) {
        throw_no_text(origin, "UTF-16");
    }
    return text;
}

std::string from_windows(std::string_view bytes, std::string_view origin) {
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<std::uint8_t>(c);
        const bool is_own = byte >= 0x80 && byte < 0xA0;
        const char32_t letter = is_own ? windows_letters[byte - 0x80U] : byte;
        if (is_own && letter == 0) throw_no_text(origin, "UTF-8 or Windows-1252");
        utf8::append(letter, std::back_inserter(text));
    }
    return text;
}

}  // namespace

DecodedText decoded_text(std::string_view bytes, std::string_view origin) {
    if (bytes.starts_with(utf8_mark)) {
        bytes.remove_prefix(utf8_mark.size());
        if (!is_utf8(bytes)) throw_no_text(origin, "UTF-8");
        return {std::string(bytes), TextEncoding::utf8};
    }
    if (bytes.starts_with(little_mark))
        return {from_utf16(bytes.substr(little_mark.size()), false, origin), TextEncoding::utf16_little};
    if (bytes.starts_with(big_mark))
        return {from_utf16(bytes.substr(big_mark.size()), true, origin), TextEncoding::utf16_big};
    if (begins_with_zeros(bytes, 1)) return {from_utf16(bytes, false, origin), TextEncoding::utf16_little};
    if (begins_with_zeros(bytes, 0)) return {from_utf16(bytes, true, origin), TextEncoding::utf16_big};
    if (is_utf8(bytes)) return {std::string(bytes), TextEncoding::utf8};
    return {from_windows(bytes, origin), TextEncoding::windows_1252};
}

}  // namespace core
