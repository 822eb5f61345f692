#include "picture/removed_part.hpp"

#include "support/catch.hpp"

namespace {

image::Image pixels(std::vector<std::uint8_t> rgba) {
    image::Image image;
    image.width = static_cast<int>(rgba.size() / 4);
    image.height = 1;
    image.rgba = std::move(rgba);
    return image;
}

}  // namespace

TEST_CASE("the part taken away is a faint shade, and nothing covers what is kept or lies beside the body") {
    // Taken away, kept, beside the body, and at the edge of what is kept.
    const image::Image whole = pixels({200, 150, 100, 255, 200, 150, 100, 255, 0, 0, 0, 0, 200, 150, 100, 255});
    const image::Image kept = pixels({0, 0, 0, 0, 90, 20, 20, 255, 0, 0, 0, 0, 90, 20, 20, 128});
    const image::Image shade = picture::removed_part(whole, kept);
    REQUIRE(shade.width == 4);
    REQUIRE(shade.height == 1);
    CHECK(shade.rgba[3] > 30);
    CHECK(shade.rgba[3] < 100);
    CHECK(shade.rgba[0] > shade.rgba[2]);  // some colour is left
    CHECK(shade.rgba[0] - shade.rgba[2] < 100);
    CHECK(shade.rgba[7] == 0);
    CHECK(shade.rgba[11] == 0);
    CHECK(shade.rgba[15] == Approx(shade.rgba[3] / 2.0).margin(2));
}
