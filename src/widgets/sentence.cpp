#include "widgets/sentence.hpp"

namespace widgets {

namespace {

constexpr char latin_lead = '\xC3';                               // UTF-8 lead byte of U+00C0 to U+00FF
constexpr auto first_small = static_cast<unsigned char>('\xA0');  // a with grave
constexpr auto last_small = static_cast<unsigned char>('\xBE');   // thorn
constexpr auto division = static_cast<unsigned char>('\xB7');
constexpr unsigned char to_capital = 0x20;

}  // namespace

std::string as_sentence(std::string text) {
    if (text.empty()) return text;
    if (text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    if (text[0] != latin_lead || text.size() < 2) return text;
    const auto second = static_cast<unsigned char>(text[1]);
    if (second >= first_small && second <= last_small && second != division)
        text[1] = static_cast<char>(second - to_capital);
    return text;
}

}  // namespace widgets
