#include "core/units.hpp"
#include "support/catch.hpp"
#include "support/test_window.hpp"

// The controls in use: typed into, reset, operated by keys alone. The effect on the document is checked.

namespace {

const energy::Person& person(const TestWindow& window) {
    return window.session.state.draft.document.person;
}

/// Types into the box that currently shows `shown`.
void type_over(TestWindow& window, const char* shown, const char* text) {
    window.click_on(shown);
    window.type(text);
    window.tap(ImGuiKey_Enter);
    window.move({700, 400});
    window.frames(3);
}

}  // namespace

TEST_CASE("a size can be typed in either system whatever is shown, and is shown in the chosen one") {
    TestWindow window;
    type_over(window, "178 cm", "5 ft 10");
    CHECK(person(window).height_m == Approx(1.778));
    type_over(window, "95 kg", "180 lb");
    CHECK(person(window).weight_kg == Approx(180 * core::kg_per_lb));
    window.press("U");
    CHECK(window.shows("5 ft 10 in"));
    CHECK(window.shows("180 lb"));
    type_over(window, "180 lb", "80 kg");
    CHECK(person(window).weight_kg == Approx(80));
    type_over(window, "5 ft 10 in", "1,78 m");
    CHECK(person(window).height_m == Approx(1.78));
}

TEST_CASE("a wrong value in each field is explained beside it and changes nothing") {
    struct Wrong {
        const char* shown;
        const char* text;
        const char* part_of_sentence;
    };
    for (const Wrong& wrong :
         {Wrong{"40 years", "17", "adults only"}, Wrong{"178 cm", "9 ft", "140 to 210 cm"},
          Wrong{"95 kg", "heavy", "180 lb"}, Wrong{"29.7 %", "99", "3 to 60 %"},
          Wrong{"1.5 PAL", "nan", "not understood"}, Wrong{"0 SD", "4", "-3.1 to 3.1 SD"},
          Wrong{"500 kcal/d", "1,500", "not understood"}, Wrong{"180 days", "10.5", "not a whole number"}}) {
        CAPTURE(wrong.shown, wrong.text);
        TestWindow window;
        const document::Scenario before = window.session.state.draft;
        type_over(window, wrong.shown, wrong.text);
        CHECK(window.session.state.draft == before);
        CHECK(window.session.state.panels.typing.refusal.find(wrong.part_of_sentence) != std::string::npos);
        CHECK(window.shows("! "));
        CHECK(window.shows(wrong.shown));
    }
}

TEST_CASE("a double click on a slider opens its number for typing") {
    TestWindow window;
    const auto age = window.find("40 years");
    REQUIRE(age);
    window.double_click({age->low.x - 60, age->high.y + 16});
    CHECK(ImGui::GetIO().WantTextInput);
    window.type("52");
    window.tap(ImGuiKey_Enter);
    CHECK(person(window).age_years == 52);
}

TEST_CASE("the right mouse button goes back to the default, and undo takes that back") {
    TestWindow window;
    type_over(window, "40 years", "61");
    REQUIRE(person(window).age_years == 61);
    window.click(window.find("61 years")->middle(), 1);
    window.click_on("Reset to 40 years");
    CHECK(person(window).age_years == 40);
    window.press("Ctrl Z");
    CHECK(person(window).age_years == 61);
}

TEST_CASE("a known girth is typed in inches, and the body has it") {
    TestWindow window;
    window.click_on("Girths...");
    const auto waist = window.find("Waist");
    std::optional<DrawnText> row;
    for (const DrawnText& text : window.texts())
        if (text.text == "Waist" && text.window.find("Popup") != std::string::npos) row = text;
    REQUIRE(row);
    window.click({row->low.x + 220, row->middle().y});
    window.type("40 in");
    window.tap(ImGuiKey_Enter);
    window.frames(3);
    const auto& known = window.session.state.draft.document.girths_cm[core::Girth::waist];
    REQUIRE(known);
    CHECK(*known == Approx(101.6));
}

TEST_CASE("the sheet of keys finds an action by its name and does it") {
    TestWindow window;
    window.press("?");
    window.frames(3);
    REQUIRE(window.shows("View from the front"));
    window.type("grid");
    window.frames(2);
    CHECK_FALSE(window.shows("View from the front"));
    window.click_on("Show or hide the floor grid");
    CHECK(window.session.state.draft.view.grid);
    CHECK_FALSE(window.shows("Show or hide the floor grid"));
}

TEST_CASE("the preferences change units, colours and size of text") {
    TestWindow window;
    window.press("Ctrl ,");
    window.frames(3);
    window.click_on("Imperial: lb, ft");
    window.click_on("Light");
    window.click_on("150 %");
    CHECK(window.session.state.preferences.units == session::Units::imperial);
    CHECK(window.session.state.preferences.appearance == session::Appearance::light);
    CHECK(window.session.state.preferences.scale_percent == 150);
}

TEST_CASE("the keyboard alone reaches a slider, moves it a step and puts it back") {
    TestWindow window;
    window.press("F6");
    REQUIRE(ImGui::GetIO().NavVisible);
    bool moved = false;
    for (int i = 0; i < 40 && !moved; ++i) {
        window.tap(ImGuiKey_DownArrow);
        window.tap(ImGuiKey_Space);
        window.tap(ImGuiKey_RightArrow);
        moved = person(window).age_years == 41;
        if (!moved) window.tap(ImGuiKey_Escape);
    }
    REQUIRE(moved);
    CHECK(window.session.state.draft.document.person.height_m == Approx(1.78));
    window.tap(ImGuiKey_Escape);
    window.tap(ImGuiKey_Delete);
    CHECK(person(window).age_years == 40);
}

TEST_CASE("the keyboard goes through all panels, and a control that has it tells what it is for") {
    TestWindow window;
    std::vector<std::string> visited;
    for (int i = 0; i < 4; ++i) {
        window.press("F6");
        window.frames(2);
        CHECK(ImGui::GetIO().NavVisible);
        visited.push_back(ImGui::GetCurrentContext() != nullptr && window.shows("A teaching model") ? "" : "lost");
    }
    CHECK(visited == std::vector<std::string>(4));
    for (int i = 0; i < 12 && !window.shows("Age on day 0"); ++i) window.tap(ImGuiKey_DownArrow);
    window.press("F6");
    for (int i = 0; i < 12 && !window.shows("Age on day 0"); ++i) window.tap(ImGuiKey_DownArrow);
    CHECK(window.shows("Age on day 0"));
}

TEST_CASE("the size of a saved picture can be typed, pressed, refused and left to the window") {
    TestWindow window;
    const auto& format = window.session.state.draft.picture;
    window.click_on("Picture");
    const ImVec2 list{window.layout.body.x - 150, 400};  // over the left panel
    const auto scroll_down = [&] {
        window.move(list);
        for (int i = 0; i < 10; ++i) window.wheel(-3);
    };
    scroll_down();
    window.click_on("as in the window");
    window.type("800x600");
    window.tap(ImGuiKey_Enter);
    REQUIRE(format);
    CHECK(picture_size_text(*format) == "800x600");
    scroll_down();
    window.click_on("800x600");
    window.type("large");
    window.tap(ImGuiKey_Enter);
    window.frames(3);
    CHECK(picture_size_text(*format) == "800x600");
    scroll_down();
    CHECK(window.shows("\"large\" is not a size"));
    const auto behind = window.find("Transparent background");
    REQUIRE(behind);
    window.click({window.layout.body.x - 300 + 12 + 10, behind->middle().y});
    CHECK(format->transparent);
    CHECK(session::has_changed(window.session.state));
    scroll_down();
    window.click_on("Window");
    CHECK_FALSE(format);
}

TEST_CASE("the simple window names what is set without being shown, and nothing where nothing is") {
    TestWindow window;
    window.press("Ctrl E");
    CHECK_FALSE(window.shows("Also set"));
    window.session.state.draft.document.person.body_fat_percent = 20;
    window.session.state.draft.view.ruler = true;
    window.frames(3);
    CHECK(window.shows("Also set, but not shown here: Body fat"));
    window.click_on("Picture");
    CHECK(window.shows("here: Ruler"));
}
