#include "document/phase_edits.hpp"
#include "session/update.hpp"
#include "support/catch.hpp"
#include "support/test_window.hpp"

// The phases of the plan in the window: bands on the line of time, and rows on the left.

namespace {

const TestWindow::Setup tall{.height = 1300};  // shows the whole panel on the left

const energy::Plan& plan(const TestWindow& window) {
    return window.session.state.draft.document.plan;
}

void go_to(TestWindow& window, int day) {
    update(window.session, session::GoToDay{day});
    window.frames(3);
}

/// A window with a second phase from day 60, added with the button.
void add_phase(TestWindow& window) {
    go_to(window, 60);
    window.click_on("New phase from day 60");
    window.frames(3);
    REQUIRE(plan(window).later.size() == 1);
}

}  // namespace

TEST_CASE("a phase is added, edited on the left, selected by its band, and taken back") {
    TestWindow window(tall);
    add_phase(window);
    CHECK(plan(window).later[0].from_day == 60);
    CHECK(window.faults() == std::vector<std::string>{});

    window.click_on("Hold");
    CHECK(plan(window).later[0].deficit_mode == energy::DeficitMode::hold);
    CHECK(plan(window).deficit_mode == energy::DeficitMode::intake);
    CHECK(window.shows("hold weight"));

    window.click_on("−500 kcal");
    window.frames(3);
    CHECK(window.session.state.panels.phase == 0);
    window.click_on("500 kcal/d");
    window.type("300");
    window.tap(ImGuiKey_Enter);
    window.frames(3);
    CHECK(plan(window).deficit_kcal_per_day == 300);
    CHECK(plan(window).later[0].deficit_kcal_per_day == 500);

    for (int i = 0; i < 3; ++i) window.press("Ctrl Z");
    CHECK(plan(window).later.empty());
}

TEST_CASE("the edge of a band is dragged, which is one step back") {
    TestWindow window(tall);
    add_phase(window);
    const auto first = window.find("−500 kcal");
    REQUIRE(first);
    ImVec2 found = first->middle();
    for (float x = found.x; x < found.x + 400 && ImGui::GetMouseCursor() != ImGuiMouseCursor_ResizeEW; x += 3) {
        found = {x, first->middle().y};
        window.move(found);
        window.frames(1);
    }
    REQUIRE(ImGui::GetMouseCursor() == ImGuiMouseCursor_ResizeEW);
    window.drag(found, {found.x + 80, found.y});
    window.frames(3);
    CHECK(plan(window).later[0].from_day > 65);
    window.press("Ctrl Z");
    CHECK(plan(window).later[0].from_day == 60);
}

TEST_CASE("the first day of a phase can be typed, and a phase removed") {
    TestWindow window(tall);
    add_phase(window);
    const auto label = window.find("From day");
    REQUIRE(label);
    window.click({label->high.x + 30, label->middle().y});
    window.type("100");
    window.tap(ImGuiKey_Enter);
    window.frames(3);
    CHECK(plan(window).later[0].from_day == 100);
    window.click_on("Remove");
    window.frames(3);
    CHECK(plan(window).later.empty());
    CHECK_FALSE(window.shows("Remove"));
}

TEST_CASE("eight phases fit into a small window in every language") {
    document::Scenario scenario;
    scenario.view.day = 0;
    for (int i = 1; i < 8; ++i)
        scenario.document.plan.later.push_back(
            {.from_day = 20 * i, .deficit_kcal_per_day = 100.0 * i, .training = energy::Training::thighs});
    for (const char* language : {"en", "de", "es", "fr"}) {
        CAPTURE(language);
        TestWindow::Setup setup{.width = 1024, .height = 600};
        setup.strings = core::load_strings(ADIPOSCOPE_SOURCE_DIR "/assets/strings", language);
        TestWindow window(setup, scenario);
        window.frames(3);
        CHECK(window.faults() == std::vector<std::string>{});
    }
}
