#include "ui/layout.hpp"

#include "support/catch.hpp"

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

TEST_CASE("the body keeps a fair part of the width, or leaves it to one panel") {
    for (const auto& [width, height, scale] : windows) {
        CAPTURE(width, height, scale);
        const ui::Layout layout = ui::layout_for(width, height, scale);
        CHECK((layout.body.width >= 289 * scale || layout.controls.width == width));
    }
    CHECK(ui::layout_for(1440, 900, 1).body.width > 720);
}

TEST_CASE("hidden panels leave their room to the body") {
    const ui::Layout bare = ui::layout_for(1440, 900, 1, {.controls = false, .numbers = false, .time = false});
    CHECK(bare.body == ui::Area{0, 0, 1440, 900});
    CHECK_FALSE(bare.time.shown());
    const ui::Layout no_numbers = ui::layout_for(1440, 900, 1, {.numbers = false});
    CHECK_FALSE(no_numbers.numbers.shown());
    CHECK(no_numbers.body.x + no_numbers.body.width == Approx(1440));
}

TEST_CASE("where there is room for one panel, one that comes takes the place of the other") {
    const ui::Layout layout = ui::layout_for(640, 400, 1);
    REQUIRE(layout.one_side);
    CHECK(layout.controls.shown());
    CHECK_FALSE(layout.numbers.shown());
    session::Requests numbers;
    numbers.panels.numbers = true;
    const session::Preferences after = changed({}, numbers, layout.one_side);
    const ui::Layout other = ui::layout_for(640, 400, 1, after.panels);
    CHECK(other.numbers.shown());
    CHECK_FALSE(other.controls.shown());
    const ui::Layout none = ui::layout_for(640, 400, 1, changed(after, numbers, true).panels);
    CHECK_FALSE((none.controls.shown() || none.numbers.shown()));
}

TEST_CASE("one key hides all panels and brings all back") {
    session::Requests all;
    all.panels.all = true;
    const session::Preferences bare = changed({}, all, false);
    CHECK(bare.panels == session::ShownPanels{false, false, false});
    CHECK(changed(bare, all, false).panels == session::ShownPanels{});
}

TEST_CASE("the scale goes from 75 to 250 percent and back to 100") {
    session::Requests larger, smaller, reset;
    larger.scale_steps = 1;
    smaller.scale_steps = -1;
    reset.reset_scale = true;
    session::Preferences preferences;
    for (int i = 0; i < 20; ++i) preferences = changed(preferences, larger, false);
    CHECK(preferences.scale_percent == 250);
    CHECK(changed(preferences, reset, false).scale_percent == 100);
    for (int i = 0; i < 20; ++i) preferences = changed(preferences, smaller, false);
    CHECK(preferences.scale_percent == 75);
}

TEST_CASE("a window twice as large at twice the scale is shared out alike") {
    const ui::Layout small = ui::layout_for(1440, 900, 1);
    const ui::Layout large = ui::layout_for(2880, 1800, 2);
    CHECK(large.body.x == Approx(2 * small.body.x));
    CHECK(large.numbers.width == Approx(2 * small.numbers.width));
    CHECK(large.time.height == Approx(2 * small.time.height));
    CHECK(large.covered_above == Approx(small.covered_above));
}
