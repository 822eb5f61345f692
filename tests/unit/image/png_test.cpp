#include "image/png.hpp"

#include "core/error.hpp"
#include "image/image.hpp"
#include "image/png_writer.hpp"
#include "support/catch.hpp"

#include <string>

namespace {

/// An asymmetric picture, so that swapped rows, columns or channels show.
image::Image pattern(int width, int height, bool opaque) {
    image::Image picture{width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            picture.rgba.push_back(static_cast<std::uint8_t>(x * 7 + y));
            picture.rgba.push_back(static_cast<std::uint8_t>(y * 13));
            picture.rgba.push_back(static_cast<std::uint8_t>(x * y + 5));
            picture.rgba.push_back(static_cast<std::uint8_t>(opaque ? 255 : x * 3 + y * 29));
        }
    return picture;
}

std::string message_of(std::span<const std::uint8_t> bytes) {
    try {
        image::decode_png(bytes, "test.png");
    } catch (const core::Error& error) {
        CHECK(error.kind() == core::Error::Kind::invalid_input);
        return error.what();
    }
    return "";
}

constexpr std::size_t ihdr_colour_type = 25;  // signature 8, length and name 8, then width, height, depth, colour type

}  // namespace

TEST_CASE("a picture comes back from PNG bytes unchanged, with and without alpha") {
    for (const bool opaque : {true, false})
        for (const auto& [width, height] : {std::pair{1, 1}, {3, 2}, {64, 17}, {1, 200}}) {
            const image::Image picture = pattern(width, height, opaque);
            CHECK(image::decode_png(image::encode_png(picture), "memory") == picture);
        }
}

TEST_CASE("an opaque picture is stored as RGB and any other as RGBA") {
    const int rgb = 2;
    const int rgba = 6;
    CHECK(image::encode_png(pattern(4, 4, true)).at(ihdr_colour_type) == rgb);
    CHECK(image::encode_png(pattern(4, 4, false)).at(ihdr_colour_type) == rgba);
}

TEST_CASE("a PNG cut off after any byte is refused with a sentence that names it") {
    const std::vector<std::uint8_t> bytes = image::encode_png(pattern(9, 5, false));
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        const std::string message = message_of(std::span(bytes).first(length));
        CHECK(message.find("test.png is not a PNG picture that can be read: ") == 0);
    }
}

TEST_CASE("no single changed byte of a PNG does harm") {
    const image::Image picture = pattern(9, 5, false);
    const std::vector<std::uint8_t> bytes = image::encode_png(picture);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        std::vector<std::uint8_t> changed = bytes;
        changed[i] ^= 0x41;
        try {
            const image::Image read = image::decode_png(changed, "test.png");
            CHECK(read.rgba.size() == static_cast<std::size_t>(read.width) * static_cast<std::size_t>(read.height) * 4);
        } catch (const core::Error& error) {
            CHECK(std::string(error.what()).find("test.png") == 0);
        }
    }
}

TEST_CASE("bytes that are not a PNG are refused") {
    const std::string text = "P6 2 2 255 and so on";
    const std::vector<std::uint8_t> bytes(text.begin(), text.end());
    CHECK(message_of(bytes) ==
          "test.png is not a PNG picture that can be read: it does not begin with the PNG signature");
    CHECK(!message_of({}).empty());
}

TEST_CASE("a header that claims an absurd size is refused before memory is taken") {
    std::vector<std::uint8_t> bytes = image::encode_png(pattern(4, 4, true));
    bytes[18] = 0x60;  // width 4 -> 24580, height 4 -> 24580: 2.4 GB of pixels in a hundred bytes
    bytes[22] = 0x60;
    // The checksum of IHDR is wrong now; libpng only warns if configured to.
    CHECK(!message_of(bytes).empty());
}

TEST_CASE("a picture whose pixels do not fit its size is not encoded") {
    CHECK_THROWS_AS(image::encode_png({0, 0, {}}), core::Error);
    CHECK_THROWS_AS(image::encode_png({2, 2, {1, 2, 3, 4}}), core::Error);
}

TEST_CASE("texts in a PNG come back as they were, whatever their letters, and leave the pixels alone") {
    const image::Image picture = pattern(5, 7, false);
    const std::vector<image::PngText> texts{{"Software", "a test"},
                                            {"some-key", "{\n  \"name\": \"Zo\u00eb \u2212 5\"\n}"}};
    const auto bytes = image::encode_png(picture, texts);
    const image::PngHead head = image::read_png_head(bytes, "test.png");
    CHECK(head.width == 5);
    CHECK(head.height == 7);
    CHECK(head.texts == texts);
    CHECK(image::decode_png(bytes, "test.png") == picture);
    CHECK(image::read_png_head(image::encode_png(picture), "test.png").texts.empty());
    // as specified: iTXt, keyword, NUL, not compressed, no language, no translated keyword, the text
    const std::string raw(bytes.begin(), bytes.end());
    CHECK(raw.find(std::string("iTXtSoftware\0\0\0\0\0a test", 23)) < raw.find("IDAT"));
}

TEST_CASE("the head of an incomplete PNG is refused") {
    const auto bytes = image::encode_png(pattern(5, 7, true), std::vector<image::PngText>{{"key", "text"}});
    for (std::size_t length = 0; length < bytes.size() - 60; length += 3)
        CHECK_THROWS_AS(image::read_png_head(std::span(bytes).first(length), "test.png"), core::Error);
    CHECK_THROWS_AS(image::encode_png(pattern(1, 1, true), std::vector<image::PngText>{{"", "text"}}), core::Error);
}

TEST_CASE("a chunk that claims more than the file holds is refused before memory is asked for") {
    auto bytes = image::encode_png(pattern(5, 7, true), std::vector<image::PngText>{{"key", "text"}});
    const std::string raw(bytes.begin(), bytes.end());
    const std::size_t length = raw.find("iTXt") - 4;
    for (const std::uint8_t first : {0x7F, 0x10, 0x01}) {
        bytes[length] = first;
        CHECK_THROWS_WITH(image::read_png_head(bytes, "test.png"), Catch::Contains("ends too early"));
        CHECK_THROWS_WITH(image::decode_png(bytes, "test.png"), Catch::Contains("ends too early"));
    }
}
