#include "core/letters.hpp"

#include "support/catch.hpp"

#include <string>
#include <vector>

namespace {

std::vector<char32_t> letters_of(std::string_view text) {
    std::vector<char32_t> letters;
    while (!text.empty()) letters.push_back(core::take_letter(text));
    return letters;
}

}  // namespace

TEST_CASE("text is taken letter by letter, each of one to four bytes") {
    CHECK(letters_of("a\u00FC\u20AC\U0001F600z") == std::vector<char32_t>{U'a', 0xFC, 0x20AC, 0x1F600, U'z'});
    CHECK(letters_of("").empty());
}

TEST_CASE("bytes that are not UTF-8 are taken one by one as question marks") {
    CHECK(letters_of("a\xFF"
                     "b") == std::vector<char32_t>{U'a', U'?', U'b'});
    CHECK(letters_of("\xE2\x82") == std::vector<char32_t>{U'?', U'?'});            // the euro sign cut off
    CHECK(letters_of("\xC0\xAF") == std::vector<char32_t>{U'?', U'?'});            // an overlong slash
    CHECK(letters_of("\xED\xA0\x80") == std::vector<char32_t>{U'?', U'?', U'?'});  // half of a surrogate pair
}

TEST_CASE("UTF-8 is told from what is not") {
    for (const char* text : {"", "plain", "\u00FC\u20AC\U0001F600"}) CHECK(core::is_utf8(text));
    for (const char* text : {"\xFF", "\xE2\x82", "\xC0\xAF", "\xED\xA0\x80", "\xF5\x80\x80\x80", "a\x80"}) {
        CAPTURE(text);
        CHECK_FALSE(core::is_utf8(text));
    }
}

TEST_CASE("a text is cut between letters, never within one, and loses one letter at a time") {
    const std::string text = "a\u00FC\u20ACz";
    const std::string_view starts[] = {"", "a", "a", "a\u00FC", "a\u00FC", "a\u00FC", "a\u00FC\u20AC", text, text};
    for (std::size_t bytes = 0; bytes < std::size(starts); ++bytes)
        CHECK(core::whole_letters(text, bytes) == starts[bytes]);
    CHECK(core::without_last_letter(text) == "a\u00FC\u20AC");
    CHECK(core::without_last_letter("a\u00FC") == "a");
    CHECK(core::without_last_letter("\u00FC").empty());
    CHECK(core::without_last_letter("").empty());
    CHECK(core::without_last_letter("\x80\x80").empty());
}
