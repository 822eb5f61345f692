#include "ui/layout.hpp"

#include <catch2/catch.hpp>

#include <array>

namespace {

struct Window {
    float width;
    float height;
    float scale;
};
constexpr std::array<Window, 8> windows{{
    {1440, 900, 1},
    {1024, 640, 1},
    {1920, 1080, 1},
    {3840, 2160, 2},
    {3840, 2160, 3},
    {1024, 640, 2},
    {400, 300, 1},
    {1, 1, 1},
}};

float surface(const ui::Area& area) {
    return area.width * area.height;
}

bool overlap(const ui::Area& a, const ui::Area& b) {
    constexpr float tolerance = 0.01F;
    return a.x + a.width > b.x + tolerance && b.x + b.width > a.x + tolerance && a.y + a.height > b.y + tolerance &&
           b.y + b.height > a.y + tolerance;
}

}  // namespace

TEST_CASE("the areas cover the window without overlapping, whatever its size") {
    for (const auto& [width, height, scale] : windows) {
        CAPTURE(width, height, scale);
        const ui::Layout layout = ui::layout_for(width, height, scale);
        const std::array areas{layout.controls, layout.body, layout.numbers, layout.time};
        float covered = 0;
        for (std::size_t i = 0; i < areas.size(); ++i) {
            covered += surface(areas[i]);
            CHECK(areas[i].width >= 0);
            CHECK(areas[i].height >= 0);
            for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(overlap(areas[i], areas[j]));
        }
        CHECK(covered == Approx(width * height).epsilon(1e-4));
    }
}

TEST_CASE("the body keeps a fair part of the width") {
    for (const auto& [width, height, scale] : windows)
        CHECK(ui::layout_for(width, height, scale).body.width >= 0.199F * width);
    CHECK(ui::layout_for(1440, 900, 1).body.width > 720);
}

TEST_CASE("a window twice as large at twice the scale is shared out alike") {
    const ui::Layout small = ui::layout_for(1440, 900, 1);
    const ui::Layout large = ui::layout_for(2880, 1800, 2);
    CHECK(large.body.x == Approx(2 * small.body.x));
    CHECK(large.numbers.width == Approx(2 * small.numbers.width));
    CHECK(large.time.height == Approx(2 * small.time.height));
    CHECK(large.covered_above == Approx(small.covered_above));
}
