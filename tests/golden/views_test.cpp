#include "core/units.hpp"
#include "support/pictures.hpp"

#include <catch2/catch.hpp>

namespace {

using render::Background;

constexpr render::Size size{160, 240};

image::Image portrait(const Sitter& sitter, double yaw_degrees, double pitch_degrees, Background background) {
    const double radians = core::pi / 180;
    render::Look look;
    look.background = background;
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

TEST_CASE("a man at three quarters without background looks as he did") {
    check_against_baseline("man-three-quarter-transparent", portrait(heavy_man(), 36, 6, Background::transparent));
}
