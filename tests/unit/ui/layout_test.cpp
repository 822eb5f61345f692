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
    const session::ShownPanels after = toggled({}, session::HideablePanel::numbers, layout.one_side);
    const ui::Layout other = ui::layout_for(640, 400, 1, after);
    CHECK(other.numbers.shown());
    CHECK_FALSE(other.controls.shown());
    const ui::Layout none = ui::layout_for(640, 400, 1, toggled(after, session::HideablePanel::numbers, true));
    CHECK_FALSE((none.controls.shown() || none.numbers.shown()));
}

TEST_CASE("one key hides all panels and brings all back") {
    const session::ShownPanels bare = toggled({}, session::HideablePanel::all, false);
    CHECK(bare == session::ShownPanels{false, false, false});
    CHECK(toggled(bare, session::HideablePanel::all, false) == session::ShownPanels{});
}

TEST_CASE("the scale goes from 75 to 250 percent and back to 100") {
    int percent = session::first_scale_percent;
    for (int i = 0; i < 20; ++i) percent = session::scaled(percent, 1);
    CHECK(percent == 250);
    for (int i = 0; i < 20; ++i) percent = session::scaled(percent, -1);
    CHECK(percent == 75);
    CHECK(session::first_scale_percent == 100);
}
