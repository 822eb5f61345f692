#include "core/axis_marks.hpp"
#include "energy/goal.hpp"
#include "study/study.hpp"
#include "support/catch.hpp"
#include "support/models.hpp"
#include "ui/numbers_panel.hpp"
#include "unit/ui/offscreen_panels.hpp"
#include "widgets/chart.hpp"
#include "widgets/imgui_versions.hpp"

#include <cmath>

namespace {

constexpr ui::Area area{0, 0, 320, 812};

/// The right panel alone, for the default document on day 90.
struct RightPanel {
    OffscreenPanels imgui;
    document::Document document;
    study::Study study{models()};
    session::NumbersState state;
    session::Preferences preferences;
    std::optional<int> chosen_day;

    void frame(bool with_everything = true) {
        const study::Readout readout = read_out(study, document, 90);
        const ui::Numbers numbers{
            .document = document,
            .readout = readout,
            .profile = depots::choose_profile(models().profiles, document.distribution, document.person.sex),
            .simulation = study.simulation(document),
            .preferences = preferences,
            .outlook = study.outlook(document),
            .start_thickness_mm = with_everything ? &study.start_thickness_mm(document) : nullptr,
            .now_thickness_mm = with_everything ? &study.thickness_mm(document, 90) : nullptr};
        ImGui::GetIO().DeltaTime = 1.0F / 60;
        ImGui::NewFrame();
        if (const auto day = numbers_panel(imgui.theme, area, &numbers, true, state)) chosen_day = day;
        ImGui::EndFrame();
    }
};

}  // namespace

TEST_CASE("each tab can be drawn, also in the frame in which it is chosen") {
    RightPanel panel;
    for (const session::NumberTab tab : {session::NumberTab::charts, session::NumberTab::lean_last,
                                         session::NumberTab::sources, session::NumberTab::body}) {
        panel.state.tab = tab;
        panel.frame(false);
        panel.frame(true);
    }
}

TEST_CASE("pressing on a chart chooses the day under the mouse") {
    RightPanel panel;
    panel.state.tab = session::NumberTab::charts;
    panel.frame();
    widgets::set_pointer({180, 120});
    panel.frame();
    widgets::set_button(0, true);
    panel.frame();
    panel.frame();
    REQUIRE(panel.chosen_day);
    CHECK(*panel.chosen_day == Approx(90).margin(12));  // the middle of the chart
}

TEST_CASE("a search that nothing has leaves the sources standing empty") {
    RightPanel panel;
    panel.state.tab = session::NumberTab::sources;
    std::string("no such letters").copy(panel.state.search.data(), panel.state.search.size() - 1);
    panel.frame();
    panel.frame();
}

TEST_CASE("the marks of an axis are round and few") {
    for (const double low : {0.0, 13.0, -5.0, 1999.0})
        for (const double span : {0.7, 3.0, 18.0, 400.0, 2500.0}) {
            const double step = core::mark_distance(low, low + span, 4);
            CHECK(span / step <= 4.01);
            CHECK(span / step >= 1.5);
            const double digit = step / std::pow(10, std::floor(std::log10(step) + 1e-9));
            CHECK((digit == Approx(1) || digit == Approx(2) || digit == Approx(5)));
        }
}

TEST_CASE("the goal that is solved can be taken over into the plan") {
    study::Study study(models());
    OffscreenPanels panels;
    panels.study = &study;
    const energy::Plan before = panels.draft.document.plan;
    std::optional<float> button_y;
    for (float y = 300; y < 600 && !panels.draft.document.goal.weight_kg; y += 4) {
        panels.click(265, y);
        button_y = y;
    }
    REQUIRE(panels.draft.document.goal.weight_kg);
    for (float y = *button_y; y < *button_y + 200; y += 4)  // down the popup, until its button is met
        for (const float x : {290.0F, 310.0F}) {
            panels.click(x, y);
            if (!(panels.draft.document.plan == before)) break;
        }
    const energy::Plan plan = panels.draft.document.plan;
    REQUIRE_FALSE(plan == before);
    // The clicks also hit its sliders; if the weight cannot be reached, the nearest plan is used.
    const energy::GoalAnswer answer =
        energy::solve_goal(panels.draft.document.person, before, panels.draft.document.goal);
    CHECK(energy::simulate(panels.draft.document.person, plan).days.back().state.weight_kg() ==
          Approx(answer.weight_kg).margin(0.01));
}
