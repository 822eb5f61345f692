#include "core/text_encoding.hpp"

#include "core/error.hpp"
#include "support/catch.hpp"

using core::decoded_text;
using core::TextEncoding;
using namespace std::string_literals;

TEST_CASE("a byte order mark tells the encoding and is no part of the text") {
    CHECK(decoded_text("\xEF\xBB\xBF"
                       "é",
                       "a")
              .text == "é");
    CHECK(decoded_text("\xFF\xFE\xE9\0"s, "a").text == "é");
    CHECK(decoded_text("\xFE\xFF\0\xE9"s, "a").text == "é");
    CHECK(decoded_text("\xFF\xFE\x3D\xD8\x00\xDE"s, "a").text == "\xF0\x9F\x98\x80");  // a surrogate pair
    CHECK(decoded_text("\xFF\xFE", "a").text.empty());
}

TEST_CASE("UTF-16 without a mark is known by its zeros, UTF-8 by being valid") {
    CHECK(decoded_text("i\0d\0,\0é"s.substr(0, 6), "a").encoding == TextEncoding::utf16_little);
    CHECK(decoded_text("\0i\0d"s, "a").text == "id");
    CHECK(decoded_text("naïve", "a").encoding == TextEncoding::utf8);
    CHECK(decoded_text("", "a").text.empty());
}

TEST_CASE("other bytes are Windows-1252, which has Latin-1 in it") {
    CHECK(decoded_text("M\xFCller", "a").text == "Müller");
    CHECK(decoded_text("\x80 \x93x\x94 \x9F", "a").text == "€ “x” Ÿ");
    CHECK(decoded_text("\xFFx", "a").text == "ÿx");
    CHECK(decoded_text("\xFC", "a").encoding == TextEncoding::windows_1252);
}

TEST_CASE("bytes that are no text are refused with the file's name") {
    for (const std::string& bytes :
         {"a\x81"s, "\xEF\xBB\xBF\xFC"s, "\xFF\xFE\x00\xD8"s, "\xFE\xFF\xD8\x00\x00\x41"s, "\xFF\xFE\x41"s}) {
        CHECK_THROWS_WITH(decoded_text(bytes, "people.csv"),
                          Catch::Contains("people.csv: holds bytes that are no text"));
    }
}
