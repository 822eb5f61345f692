#include "core/error.hpp"
#include "image/font.hpp"
#include "picture/label_font.hpp"
#include "picture/picture_labels.hpp"
#include "platform/installed_faces.hpp"
#include "support/catch.hpp"
#include "support/skipped.hpp"

#include <array>
#include <cmath>
#include <optional>

namespace {

constexpr const char* no_font = "neither Inter nor DejaVu Sans is installed";

/// The interface's font, if fontconfig has it.
std::optional<image::Font> some_font() {
    platform::InterfaceFaces faces = platform::find_interface_faces();
    if (faces.regular.bytes.empty()) return std::nullopt;
    return image::Font(std::move(faces.regular.bytes), faces.regular.index, "font");
}

double relative_luminance(std::array<double, 3> srgb) {  // WCAG 2.1
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(srgb[0]) + 0.7152 * linear(srgb[1]) + 0.0722 * linear(srgb[2]);
}

std::array<double, 3> laid_over(image::Colour colour, std::array<double, 3> ground) {
    for (std::size_t c = 0; c < 3; ++c)
        ground[c] = (colour[c] * colour[3] / 255.0 + ground[c] * 255 * (1 - colour[3] / 255.0)) / 255;
    return ground;
}

/// Sum of the ink and the rows that it touches.
struct Ink {
    double sum = 0;
    int top = 1 << 20, bottom = -1, left = 1 << 20, right = -1;
};
Ink ink_of(const image::Image& canvas) {
    Ink ink;
    for (int y = 0; y < canvas.height; ++y)
        for (int x = 0; x < canvas.width; ++x) {
            const int dark = 255 - canvas.rgba[static_cast<std::size_t>(y * canvas.width + x) * 4];
            if (dark == 0) continue;
            ink.sum += dark / 255.0;
            ink.top = std::min(ink.top, y), ink.bottom = std::max(ink.bottom, y);
            ink.left = std::min(ink.left, x), ink.right = std::max(ink.right, x);
        }
    return ink;
}

}  // namespace

TEST_CASE("text stands on its baseline, as wide as it says, and grows with its size") {
    const auto font = some_font();
    if (!font) ADIPOSCOPE_SKIP(no_font);
    const auto ink = [&](double size_px) {
        image::Image canvas = image::blank(600, 200, {255, 255, 255, 255});
        font->draw(canvas, "HEH", size_px, 20, 150, {0, 0, 0, 255});
        return ink_of(canvas);
    };
    const Ink small = ink(40), large = ink(80);
    CHECK(small.bottom <= 150);
    CHECK(small.bottom >= 148);
    CHECK(small.right - small.left < font->width_px("HEH", 40) + 1);
    CHECK(small.right - small.left > 0.8 * font->width_px("HEH", 40));
    CHECK(large.sum / small.sum == Approx(4).epsilon(0.05));
    CHECK(font->width_px("HEH", 80) == Approx(2 * font->width_px("HEH", 40)).epsilon(0.01));
}

TEST_CASE("text that reaches beyond its canvas, or is no UTF-8, does no harm") {
    const auto font = some_font();
    if (!font) ADIPOSCOPE_SKIP(no_font);
    image::Image canvas = image::blank(30, 20, {255, 255, 255, 255});
    font->draw(canvas, "much too long for this", 60, -40, 5, {0, 0, 0, 255});
    CHECK(ink_of(canvas).sum > 0);
    font->draw(canvas, "\xff\xc3 \xe2\x82", 12, 2, 15, {0, 0, 0, 255});
    CHECK(font->width_px("", 12) == 0);
}

TEST_CASE("a letter of several bytes is one letter, wherever it stands") {
    const auto font = some_font();
    if (!font) ADIPOSCOPE_SKIP(no_font);
    const auto width = [&](const char* text) { return font->width_px(text, 40); };
    CHECK(width("é") == Approx(width("e")).epsilon(0.01));
    CHECK(width("nén") == Approx(width("nen")).epsilon(0.01));
    CHECK(width("né") == Approx(width("ne")).epsilon(0.01));
    CHECK(width("én") == Approx(width("en")).epsilon(0.01));
    CHECK(width("−−") == Approx(2 * width("−")).epsilon(0.01));  // three bytes each
}

TEST_CASE("text keeps its colour on a canvas without any") {
    const auto font = some_font();
    if (!font) ADIPOSCOPE_SKIP(no_font);
    image::Image canvas = image::blank(60, 40, {0, 0, 0, 0});
    font->draw(canvas, "I", 30, 10, 30, {200, 100, 50, 255});
    int inked = 0;
    for (std::size_t i = 0; i < canvas.rgba.size(); i += 4)
        if (canvas.rgba[i + 3] > 8) {
            ++inked;
            CHECK(std::abs(canvas.rgba[i] - 200) < 12);
        }
    CHECK(inked > 20);
}

TEST_CASE("a letter that the font lacks is drawn with another face that has it, and else as a sign") {
    const std::optional<image::Font> alone = some_font();
    const std::optional<image::Font> font = picture::load_picture_font();
    if (!font || !alone || platform::find_face_with(U'Ծ').bytes.empty())
        ADIPOSCOPE_SKIP("no font has Armenian letters");
    const auto drawn = [](const image::Font& with, const char* text) {
        image::Image canvas = image::blank(60, 40, {0, 0, 0, 0});
        with.draw(canvas, text, 30, 10, 30, {255, 255, 255, 255});
        return canvas.rgba;
    };
    CHECK(drawn(*font, "I") == drawn(*alone, "I"));
    CHECK(drawn(*font, "Ծ") != drawn(*alone, "Ծ"));
    CHECK(drawn(*font, "Ծ") != drawn(*font, "Ն"));
    const std::string nowhere = "\xF4\x8F\xBF\xBD";  // U+10FFFD, for private use
    CHECK(font->width_px(nowhere, 30) > 0);
    CHECK(ink_of([&] {
              image::Image canvas = image::blank(60, 40, {0, 0, 0, 0});
              font->draw(canvas, nowhere, 30, 10, 30, {255, 255, 255, 255});
              return canvas;
          }())
              .sum > 0);
}

TEST_CASE("bytes that are not a font are refused by name") {
    CHECK_THROWS_WITH(image::Font({1, 2, 3}, 0, "some.ttf"), Catch::Contains("some.ttf"));
}

TEST_CASE("the colours of a thickness grow evenly lighter, without an edge and within the gamut") {
    const render::ValueMap map = picture::map_of(document::Layer::thickness, false, 5);
    const auto lightness = [](glm::vec3 c) { return std::cbrt(0.2126F * c.r + 0.7152F * c.g + 0.0722F * c.b); };
    constexpr int steps = 40;
    glm::vec3 before = picture::linear_colour_at(map, 0), step_before(0);
    for (int i = 1; i <= steps; ++i) {
        const glm::vec3 colour = picture::linear_colour_at(map, static_cast<double>(i) / steps);
        CAPTURE(i);
        for (int c = 0; c < 3; ++c) {
            CHECK(colour[c] > 0.001F);  // a clipped channel would bend the curve
            CHECK(colour[c] < 0.999F);
        }
        CHECK(lightness(colour) - lightness(before) == Approx(0.0155).margin(0.006));
        const glm::vec3 step = glm::pow(colour, glm::vec3(1 / 2.2F)) - glm::pow(before, glm::vec3(1 / 2.2F));
        if (i > 1) CHECK(glm::length(step - step_before) < 0.012F);
        step_before = step;
        before = colour;
    }
}

TEST_CASE("notes on a card have a contrast of 4.5 to 1 over any ground") {
    for (const double grey : {0.0, 0.5, 1.0}) {
        const auto card = laid_over(picture::card_colour, {grey, grey, grey});
        const double note = relative_luminance(laid_over(picture::card_note_colour, card));
        CHECK((note + 0.05) / (relative_luminance(card) + 0.05) >= 4.5);
    }
}
