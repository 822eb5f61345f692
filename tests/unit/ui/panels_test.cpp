#include "core/units.hpp"
#include "document/allowed_range.hpp"
#include "document/fields.hpp"
#include "document/parameters.hpp"
#include "support/asked.hpp"
#include "support/catch.hpp"
#include "unit/ui/offscreen_panels.hpp"

#include <cmath>
#include <cstdint>
#include <optional>

using document::FieldValue;

namespace {

constexpr float slider_right = 285;  // slightly inside the end of every slider of the left panel
constexpr float slider_left = 18;
constexpr float panel_bottom = 810;
constexpr float above_slider = 17;  // from a slider up to its number

/// The height at which a click near the right end of the left panel's sliders sets this field to its maximum. Not to be
/// called while other OffscreenPanels exist: ImGui has one current context.
std::optional<float> slider_height(std::string_view name) {
    const FieldValue most{document::parameter(name).maximum};
    for (float y = 60; y < panel_bottom; y += 3) {
        OffscreenPanels panels;
        panels.click(slider_right, y);
        if (document::get_field(panels.draft, name) == most) return y;
    }
    return std::nullopt;
}

bool in_range(const document::Scenario& scenario) {
    for (const core::Parameter& row : document::parameters()) {
        const FieldValue value = document::get_field(scenario, row.name);
        if (const double* number = std::get_if<double>(&value)) {
            if (!std::isfinite(*number) || *number < row.minimum || *number > row.maximum) return false;
        }
    }
    return true;
}

}  // namespace

TEST_CASE("every slider of the left panel reaches both ends of its parameter's range") {
    for (const char* name :
         {"age", "height", "weight", "body-fat", "activity", "pattern", "deficit", "days", "new-activity"}) {
        CAPTURE(name);
        const std::optional<float> y = slider_height(name);
        REQUIRE(y);
        OffscreenPanels panels;
        panels.drag(slider_right, *y, slider_left - 10, *y);
        const core::Parameter row = document::parameter_for(document::Document{}.person, name);
        CHECK(document::get_field(panels.draft, name) == FieldValue{row.minimum});
    }
}

TEST_CASE("a number is typed in place of the one that stands there") {
    const float box_y = *slider_height("weight") - above_slider;
    OffscreenPanels panels;
    panels.click(240, box_y);
    for (const char c : {'1', '8', '0', 'l', 'b'}) {
        ImGui::GetIO().AddInputCharacter(static_cast<unsigned>(c));
        panels.frame();
    }
    panels.click(150, 790);
    CHECK(panels.draft.document.person.weight_kg == Approx(180 * core::kg_per_lb));
    CHECK(panels.typing.refused_field.empty());
}

TEST_CASE("an entry that cannot be is explained and changes nothing") {
    const float box_y = *slider_height("age") - above_slider;
    OffscreenPanels panels;
    const document::Scenario before = panels.draft;
    panels.click(240, box_y);
    for (const char c : {'1', '7'}) {
        ImGui::GetIO().AddInputCharacter(static_cast<unsigned>(c));
        panels.frame();
    }
    panels.click(150, 790);
    CHECK(panels.draft == before);
    CHECK(panels.typing.refused_field == "age");
    CHECK(panels.typing.refusal.find("18 to 90") != std::string::npos);
}

TEST_CASE("another sex takes back a profile of the first") {
    OffscreenPanels panels;
    panels.draft.document.distribution.profile = "typical-man";
    for (float y = 60; y < 140 && panels.draft.document.person.sex == core::Sex::male; y += 3) panels.click(220, y);
    CHECK(panels.draft.document.person.sex == core::Sex::female);
    CHECK(panels.draft.document.distribution.profile == "auto");
}

TEST_CASE("dragging over the body turns, moves and zooms the view and leaves the document alone") {
    OffscreenPanels panels;
    const document::Scenario before = panels.draft;
    panels.drag(700, 400, 600, 400);
    CHECK(direction_of(panels.draft.view).yaw_rad > 0);  // the camera goes right when the front is pulled left
    CHECK(panels.draft.view.pan_x == 0);
    panels.drag(700, 400, 600, 300, 1);
    CHECK(panels.draft.view.pan_x < 0);
    CHECK(panels.draft.view.pan_y > 0);
    ImGui::GetIO().MouseWheel = 2;
    panels.frame();
    CHECK(panels.draft.view.zoom > 1);
    CHECK(panels.draft.document == before.document);
}

TEST_CASE("a double click on the body asks for the first camera") {
    OffscreenPanels panels;
    panels.move(700, 400);
    panels.button(true);
    panels.button(false);
    CHECK(asked<session::ResetCamera>(panels.button(true)));
    panels.button(false);
}

TEST_CASE("the day follows the pointer along the time line") {
    OffscreenPanels panels;
    std::optional<float> line_y;
    for (float y = 815; y < 860 && !line_y; y += 3) {
        panels.click(1000, y);
        if (panels.draft.view.day != 0) line_y = y;
    }
    REQUIRE(line_y);
    panels.drag(1000, *line_y, 1439, *line_y);
    CHECK(panels.draft.view.day == 180);
    panels.drag(1000, *line_y, 200, *line_y);
    CHECK(panels.draft.view.day == 0);
}

TEST_CASE("no sequence of clicks and drags leaves the parameter table's ranges") {
    OffscreenPanels panels;
    std::uint32_t state = 1;
    const auto random = [&state](float most) {
        state = state * 1664525U + 1013904223U;  // Knuth's linear congruential generator
        return static_cast<float>(state >> 8U) / 16777216.0F * most;
    };
    for (int i = 0; i < 1500; ++i) {
        panels.drag(random(320), random(900), random(320), random(900), i % 7 == 0 ? 1 : 0);
        panels.drag(random(1440), random(900), random(1440), random(900), i % 5 == 0 ? 1 : 0);
        if (i % 10 == 0) ImGui::GetIO().AddInputCharacter('0' + static_cast<unsigned>(random(10)));
        REQUIRE(in_range(panels.draft));
    }
}

TEST_CASE("the simple window has the few controls that matter most, over the same document") {
    // A press on a slider's line moves its field; going down the whole panel, all shown fields move.
    const auto fields_met = [](session::Detail detail) {
        OffscreenPanels panels;
        panels.detail = detail;
        for (float y = 60; y < 800; y += 5) panels.click(60, y);
        std::vector<std::string> met;
        const document::Scenario untouched;
        for (const char* field : {"age", "height", "weight", "deficit", "days", "activity", "pattern"})
            if (document::get_field(panels.draft, field) != document::get_field(untouched, field))
                met.emplace_back(field);
        return met;
    };
    CHECK(fields_met(session::Detail::simple) ==
          std::vector<std::string>{"age", "height", "weight", "deficit", "days"});
    CHECK(fields_met(session::Detail::full).size() == 7);
}
