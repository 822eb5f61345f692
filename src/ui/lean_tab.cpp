#include "ui/lean_tab.hpp"

#include "ui/field_rows.hpp"
#include "ui/why.hpp"
#include "widgets/fitted.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ui {

namespace {

constexpr float row_height = 37;
constexpr float second_line_height = 18;  // if place and day do not fit side by side
constexpr float bar_height = 9;

std::string when_text(const widgets::Theme& theme, const ShownUnits& units, const depots::LeanMoment& moment) {
    if (moment.covered_on_day.value_or(0) > 0 && moment.lean_on_day)
        return theme.say("lean.covered-from", fmt::arg("day", *moment.covered_on_day));
    if (moment.lean_on_day == 0) return theme.say("lean.at-start");
    if (moment.lean_on_day) return theme.say("lean.from", fmt::arg("day", *moment.lean_on_day));
    if (!moment.fat_kg) return theme.say("lean.never");
    return theme.say("lean.at-fat", fmt::arg("amount", theme.fixed(*moment.fat_kg * units.per_kg, 1)),
                     fmt::arg("unit", units.mass));
}

struct Bar {
    double start_mm = 0;
    double now_mm = 0;
    double lean_mm = 0;
    double most_mm = 1;
};

/// Filled up to the current layer, outlined up to that of the start, with a mark where the place looks lean.
void bar(const widgets::Theme& theme, ImVec2 corner, float width, const Bar& bar) {
    const auto to = [&](double mm) { return corner.x + static_cast<float>(mm / bar.most_mm) * width; };
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const float bottom = corner.y + theme.px(bar_height);
    draw->AddRectFilled(corner, {to(bar.now_mm), bottom}, ImGui::GetColorU32(theme.palette.fat), theme.px(2));
    draw->AddRect(corner, {to(bar.start_mm), bottom}, ImGui::GetColorU32(theme.palette.start), theme.px(2));
    const float x = to(bar.lean_mm);
    draw->AddLine({x, corner.y - theme.px(2)}, {x, bottom + theme.px(2)}, ImGui::GetColorU32(theme.palette.text),
                  theme.px(1.5F));
}

/// A sentence that names the last place to look lean, and whether the run gets that far.
std::string last_sentence(const widgets::Theme& theme, const Numbers& numbers) {
    const depots::LeanMoment& last = numbers.outlook.lean_order.back();
    const char* place = depot_label(theme, last.depot);
    if (last.lean_on_day) return theme.say("lean.last-within", fmt::arg("place", place));
    return theme.say("lean.last", fmt::arg("place", place));
}

}  // namespace

void lean_last(const widgets::Theme& theme, const Numbers& numbers) {
    const ShownUnits units = shown_units(numbers.preferences.units);
    widgets::heading(theme, theme.say("lean.title"));
    ImGui::PushFont(theme.fonts.small);
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(last_sentence(theme, numbers).c_str());
    ImGui::TextDisabled("%s", theme.say("lean.help"));
    ImGui::PopTextWrapPos();
    ImGui::Dummy({0, theme.px(2)});
    const auto& start = *numbers.start_thickness_mm;
    const auto& now = *numbers.now_thickness_mm;
    const double most = std::max({*std::ranges::max_element(start), *std::ranges::max_element(now), 1.0});
    const float width = ImGui::GetContentRegionAvail().x;
    const study::Why why = study::why(study::Shown::lean_look);
    int rank = 1;
    for (const depots::LeanMoment& moment : numbers.outlook.lean_order) {
        const core::Depot depot = moment.depot;
        const ImVec2 corner = ImGui::GetCursorScreenPos();
        ImDrawList* draw = ImGui::GetWindowDrawList();
        const std::string when = widgets::fitted(when_text(theme, units, moment), width);
        const float when_width = ImGui::CalcTextSize(when.c_str()).x;
        std::string label = fmt::format("{}. {}", rank++, depot_label(theme, depot));
        const std::string with_layer = fmt::format("{}  {} mm", label, theme.fixed(now[depot], 1));
        const float room = width - when_width - theme.px(8);
        if (ImGui::CalcTextSize(with_layer.c_str()).x < room) label = with_layer;
        const bool two_lines = ImGui::CalcTextSize(label.c_str()).x > room;
        const float lower = two_lines ? theme.px(second_line_height) : 0;
        why_area(theme, depot_label(theme, depot), {width, theme.px(row_height) + lower}, why);
        draw->AddText(corner, ImGui::GetColorU32(theme.palette.text), widgets::fitted(label, width).c_str());
        draw->AddText({corner.x + width - when_width, corner.y + lower},
                      ImGui::GetColorU32(moment.lean_on_day ? theme.palette.accent : theme.palette.dim_text),
                      when.c_str());
        bar(theme, {corner.x, corner.y + theme.px(20) + lower}, width,
            {.start_mm = start[depot],
             .now_mm = now[depot],
             .lean_mm = depots::lean_thickness_mm[depot],
             .most_mm = most});
    }
    ImGui::PopFont();
}

}  // namespace ui
