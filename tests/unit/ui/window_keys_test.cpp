#include "support/catch.hpp"
#include "support/test_window.hpp"

#include <imgui_internal.h>

#include <string>
#include <tuple>

// Keys used both by actions and by ImGui's own keyboard navigation.

TEST_CASE("a clicker steps through the scene and brings no focus that would take the space bar") {
    TestWindow window;
    window.press("W");
    REQUIRE(spot_in(window.session.state.mode));
    for (const auto step : {document::SpotStep::expectation, document::SpotStep::section}) {
        window.strike(ImGuiKey_PageDown, "Page Down");
        CHECK(spot_in(window.session.state.mode)->scene.step == step);
        CHECK_FALSE(ImGui::GetIO().NavVisible);
    }
    window.strike(ImGuiKey_PageUp, "Page Up");
    CHECK(spot_in(window.session.state.mode)->scene.step == document::SpotStep::expectation);
    const bool playing = window.session.state.playback.playing;
    window.strike(ImGuiKey_Space, "Space");
    CHECK(window.session.state.playback.playing != playing);
}

TEST_CASE("arrow keys go through the scene for as long as no control has the keyboard") {
    TestWindow window;
    window.press("W");
    for (int i = 0; i < 3; ++i) window.strike(ImGuiKey_RightArrow, "Right");
    CHECK(spot_in(window.session.state.mode)->scene.step == document::SpotStep::calliper);
    window.strike(ImGuiKey_LeftArrow, "Left");
    CHECK(spot_in(window.session.state.mode)->scene.step == document::SpotStep::section);
    window.press("F6");
    REQUIRE(ImGui::GetIO().NavVisible);
    window.strike(ImGuiKey_LeftArrow, "Left");
    CHECK(spot_in(window.session.state.mode)->scene.step == document::SpotStep::section);
}

TEST_CASE("going to the first day and the last leaves the focus where it was") {
    TestWindow window;
    window.click({700, 400});
    window.click_on("95 kg");  // the controls were used last
    window.tap(ImGuiKey_Escape);
    window.tap(ImGuiKey_Escape);
    for (const auto& [key, name, day] : {std::tuple{ImGuiKey_End, "End", 180}, std::tuple{ImGuiKey_Home, "Home", 0}}) {
        window.strike(key, name);
        CHECK(window.session.state.draft.view.day == day);
        CHECK_FALSE(ImGui::GetIO().NavVisible);
    }
}

TEST_CASE("the keyboard goes through the sources, and the list follows it") {
    TestWindow window;
    window.session.state.panels.numbers.tab = session::NumberTab::sources;
    window.frames(2);
    const auto first = window.find("Lancet");
    REQUIRE(first);
    for (int i = 0; i < 4 && (i < 1 || ImGui::GetCurrentContext()->NavWindow->Name != std::string("numbers")); ++i)
        window.press("F6");
    for (int i = 0; i < 24; ++i) window.tap(ImGuiKey_DownArrow);
    CHECK(std::string(ImGui::GetCurrentContext()->NavWindow->Name).find("list") != std::string::npos);
    CHECK(ImGui::GetCurrentContext()->NavWindow->Scroll.y > 0);
}

TEST_CASE("an action by key puts the focus out of sight, and an arrow key brings it back") {
    TestWindow window;
    window.press("F6");
    REQUIRE(ImGui::GetIO().NavVisible);
    window.press("U");
    window.frames(2);
    CHECK_FALSE(ImGui::GetIO().NavVisible);
    window.tap(ImGuiKey_DownArrow);
    CHECK(ImGui::GetIO().NavVisible);
}
