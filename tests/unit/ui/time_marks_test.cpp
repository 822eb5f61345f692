#include "ui/time_marks.hpp"

#include "support/catch.hpp"
#include "unit/ui/offscreen_panels.hpp"

namespace {

using Kind = study::TimeMark::Kind;

/// Clicks along the row of marks and returns the days chosen, from left to right.
std::vector<int> days_met(OffscreenPanels& panels, float y) {
    std::vector<int> days;
    for (float x = 320; x < 1290; x += 4) {
        panels.draft.view.day = 1;
        panels.click(x, y);
        const int day = *panels.draft.view.day;
        if (day != 1 && (days.empty() || days.back() != day)) days.push_back(day);
    }
    return days;
}

}  // namespace

TEST_CASE("a sign on the line of time leads to its day, and signs that are close stand as one") {
    OffscreenPanels panels;
    panels.marks = {{.kind = Kind::weight, .day = 40, .percent = -5},
                    {.kind = Kind::lean, .day = 90, .depot = core::Depot::hips},
                    {.kind = Kind::lean, .day = 91, .depot = core::Depot::chest},
                    {.kind = Kind::weight, .day = 150, .percent = -10}};
    std::vector<int> days;
    for (float y = 814; y < 836 && days != std::vector{40, 90, 150}; y += 4) days = days_met(panels, y);
    CHECK(days == std::vector{40, 90, 150});
}

TEST_CASE("every mark has a sentence with its day") {
    OffscreenPanels panels;
    const std::vector<energy::Warning> warnings{
        {.day = 7, .sentence = {.text = "From day 7 something.", .key = {}, .values = {}}, .source = ""}};
    for (const Kind kind : {Kind::weight, Kind::lean, Kind::covered, Kind::warning, Kind::stopped}) {
        const std::string text = ui::mark_text(panels.theme, {.kind = kind, .day = 7, .percent = -5}, warnings);
        CHECK(text.find("7") != std::string::npos);
        CHECK(text.size() > 12);
    }
}
