#include "core/units.hpp"
#include "support/catch.hpp"
#include "support/pictures.hpp"

#include <array>
#include <cmath>

namespace {

using render::Background;

constexpr render::Size size{160, 240};

image::Image portrait(const Sitter& sitter, double yaw_degrees, double pitch_degrees, Background background,
                      int monk_tone = 0) {
    const double radians = core::pi / 180;
    render::Look look;
    look.background = background;
    if (monk_tone > 0) look.skin = render::monk_skin(monk_tone);
    return Studio::renderer().draw_to_image(
        sitter.scene(), sitter.camera(yaw_degrees * radians, pitch_degrees * radians, size), look, size);
}

}  // namespace

TEST_CASE("a man from the front in the studio looks as he did") {
    check_against_baseline("man-front-studio", portrait(heavy_man(), 0, 0, Background::studio));
}

TEST_CASE("a man from the side on white looks as he did") {
    check_against_baseline("man-side-white", portrait(heavy_man(), 90, 0, Background::white));
}

TEST_CASE("a woman from the front on white looks as she did") {
    check_against_baseline("woman-front-white", portrait(average_woman(), 0, 0, Background::white));
}

TEST_CASE("a woman from the side in the studio looks as she did") {
    check_against_baseline("woman-side-studio", portrait(average_woman(), 90, 0, Background::studio));
}

TEST_CASE("a woman from behind and above in the studio looks as she did") {
    check_against_baseline("woman-behind-above-studio", portrait(average_woman(), 160, 35, Background::studio));
}

TEST_CASE("a woman with dark skin on dark looks as she did") {
    check_against_baseline("woman-monk-9-dark", portrait(average_woman(), 30, 0, Background::dark, 9));
}

TEST_CASE("a man with light skin on dark looks as he did") {
    check_against_baseline("man-monk-2-dark", portrait(heavy_man(), 0, 0, Background::dark, 2));
}

TEST_CASE("a woman with brown skin on white looks as she did") {
    check_against_baseline("woman-monk-7-white", portrait(average_woman(), 30, 0, Background::white, 7));
}

namespace {

/// CIE 1976 lightness of an sRGB colour, 0 to 100.
double lightness(int red, int green, int blue) {
    const glm::vec3 linear = render::linear_from_srgb(glm::vec3(red, green, blue) / 255.0F);
    const double y = 0.2126 * linear.x + 0.7152 * linear.y + 0.0722 * linear.z;
    return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
}

}  // namespace

TEST_CASE("skin of a tone of the Monk scale is about as light as its swatch in full light") {
    // Middle of the belly, lit by the key light. Published values: skintone.google.
    const std::pair<int, std::array<int, 3>> tones[] = {
        {1, {0xF6, 0xED, 0xE4}}, {5, {0xD7, 0xBD, 0x96}}, {7, {0x82, 0x5C, 0x43}}, {10, {0x29, 0x24, 0x20}}};
    for (const auto& [tone, published] : tones) {
        const image::Image picture = portrait(heavy_man(), 0, 0, Background::white, tone);
        const std::size_t at = static_cast<std::size_t>(95 * size.width + 72) * 4;
        const auto& shown = picture.rgba;
        CAPTURE(tone, int{shown[at]}, int{shown[at + 1]}, int{shown[at + 2]});
        CHECK(lightness(shown[at], shown[at + 1], shown[at + 2]) ==
              Approx(lightness(published[0], published[1], published[2])).margin(8));
    }
}

TEST_CASE("a man at three quarters without background looks as he did") {
    check_against_baseline("man-three-quarter-transparent", portrait(heavy_man(), 36, 6, Background::transparent));
}
