#include "support/catch.hpp"
#include "support/test_window.hpp"

TEST_CASE("text is read back from what the panels draw") {
    TestWindow window;
    const auto age = window.find("Age");
    REQUIRE(age);
    CHECK(age->low.x < 100);
    CHECK(window.shows("178 cm"));
    CHECK(window.shows("A teaching model of averages, not medical advice"));
    CHECK_FALSE(window.shows("no such text"));
}

TEST_CASE("a click on a text presses what it stands on") {
    TestWindow window;
    window.click_on("Woman");
    CHECK(window.session.state.draft.document.person.sex == core::Sex::female);
    window.press("Ctrl Z");
    CHECK(window.session.state.draft.document.person.sex == core::Sex::male);
}

TEST_CASE("text that is cut off is told") {
    TestWindow window;
    ImGui::NewFrame();
    ImGui::SetNextWindowSize({120, 80});
    ImGui::Begin("narrow", nullptr, ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoSavedSettings);
    ImGui::TextUnformatted("much too long for this");
    ImGui::Button("far too long, too", {60, 0});
    ImGui::SetCursorPos({8, 8});
    ImGui::TextUnformatted("over it");
    ImGui::End();
    ImGui::Render();
    const std::vector<std::string> faults = window.faults();
    REQUIRE(faults.size() == 3);
    CHECK(faults[0].find("\"much too long\" is cut off beside") == 0);
    CHECK(faults[1].find("is cut off beside") != std::string::npos);
    CHECK(faults[2].find("\"over it\" lies over \"much too long\"") == 0);
}
