#include "ui/spot_panel.hpp"

#include "study/study.hpp"
#include "support/asked.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"
#include "unit/ui/offscreen_panels.hpp"
#include "widgets/imgui_versions.hpp"

#include <set>

namespace {

using document::SpotGuess;
using document::SpotStep;

/// The guide alone, at one step.
struct Guide {
    OffscreenPanels imgui;
    document::SpotScene scene;
    study::Study study{models()};

    session::Actions frame() {
        const document::Scenario shown = spot_scenario(imgui.draft, scene);
        const int day = shown.view.day.value_or(0);
        const study::Readout readout = read_out(study, shown.document, day);
        const bool compares = shown.view.compare == document::Compare::untrained;
        ImGui::GetIO().DeltaTime = 1.0F / 60;
        ImGui::NewFrame();
        session::Actions actions;
        ui::spot_panel(imgui.theme, {0, 0, 272, 552},
                       {.scene = scene,
                        .readout = &readout,
                        .simulation = &study.simulation(shown.document),
                        .untrained = compares ? &study.untrained(shown.document, day) : nullptr,
                        .plan = shown.document.plan},
                       actions);
        ImGui::EndFrame();
        return actions;
    }

    session::Actions click(float x, float y) {
        widgets::set_pointer({x, y});
        frame();
        widgets::set_button(0, true);
        frame();
        widgets::set_button(0, false);
        return frame();
    }
};

}  // namespace

TEST_CASE("each guess can be pressed, and nothing else on its step guesses") {
    Guide guide;
    std::set<SpotGuess> guesses;
    for (float y = 60; y < 480; y += 8) {
        const session::Actions actions = guide.click(136, y);
        if (const auto* guess = asked<session::GuessInSpotScene>(actions)) guesses.insert(guess->guess);
    }
    CHECK(guesses == std::set{SpotGuess::only_there, SpotGuess::most_there, SpotGuess::all_over});
}

TEST_CASE("from every step one can leave, go on, and go back but from the first") {
    Guide guide;
    for (int step = 0; step < document::spot_steps; ++step) {
        guide.scene.step = static_cast<SpotStep>(step);
        bool leaves = false;
        bool on = false;
        bool back = false;
        for (float y = 500; y < 552; y += 8)
            for (const float x : {50.0F, 136.0F, 222.0F}) {
                const session::Actions actions = guide.click(x, y);
                const auto* step_by = asked<session::StepSpotScene>(actions);
                leaves |= asked<session::ToggleSpotScene>(actions) != nullptr;
                on |= step_by && step_by->steps > 0;
                back |= step_by && step_by->steps < 0;
            }
        CHECK(leaves);
        CHECK(on);
        CHECK(back == (step > 0));
    }
}

TEST_CASE("the way into the scene lies over the body, and not within the scene") {
    OffscreenPanels panels;
    const auto is_offered = [&] {
        for (float y = 770; y < 812; y += 6)
            if (asked<session::ToggleSpotScene>(panels.click(370, y))) return true;
        return false;
    };
    CHECK(is_offered());
    panels.in_scene = true;
    CHECK_FALSE(is_offered());
}
