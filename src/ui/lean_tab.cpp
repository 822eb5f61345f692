#include "ui/field_rows.hpp"
#include "ui/number_tabs.hpp"
#include "ui/why.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ui {

namespace {

constexpr float row_height = 37;
constexpr float bar_height = 9;

std::string when_text(const depots::LeanMoment& moment) {
    std::string text = moment.lean_on_day == 0 ? "lean on day 0"
                       : moment.lean_on_day    ? fmt::format("lean from day {}", *moment.lean_on_day)
                       : moment.fat_kg         ? fmt::format("at {:.1f} kg of fat", *moment.fat_kg)
                                               : "never";
    if (moment.covered_on_day && *moment.covered_on_day > 0 && moment.lean_on_day)
        text = fmt::format("covered from day {}", *moment.covered_on_day);
    return text;
}

struct Bar {
    double start_mm = 0;
    double now_mm = 0;
    double lean_mm = 0;
    double most_mm = 1;
};

/// Filled to the layer of now, outlined to that of the start, with a mark where the place looks lean.
void bar(const Theme& theme, ImVec2 corner, float width, const Bar& bar) {
    const auto to = [&](double mm) { return corner.x + static_cast<float>(mm / bar.most_mm) * width; };
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const float bottom = corner.y + theme.px(bar_height);
    draw->AddRectFilled(corner, {to(bar.now_mm), bottom}, ImGui::GetColorU32(theme.palette.fat), theme.px(2));
    draw->AddRect(corner, {to(bar.start_mm), bottom}, ImGui::GetColorU32(theme.palette.start), theme.px(2));
    const float x = to(bar.lean_mm);
    draw->AddLine({x, corner.y - theme.px(2)}, {x, bottom + theme.px(2)}, ImGui::GetColorU32(theme.palette.text),
                  theme.px(1.5F));
}

}  // namespace

void lean_last(const Theme& theme, const Numbers& numbers) {
    heading(theme, "Looks lean, first to last");
    ImGui::PushFont(theme.fonts.small);
    ImGui::PushTextWrapPos();
    ImGui::TextDisabled(
        "Mean layer under the skin in mm: now filled, start outlined, and a mark where the place looks lean. Nobody "
        "chose this order, and no exercise changes it. Gained fat covers the last place first.");
    ImGui::PopTextWrapPos();
    const auto& start = *numbers.start_thickness_mm;
    const auto& now = *numbers.now_thickness_mm;
    const double most = std::max({*std::ranges::max_element(start), *std::ranges::max_element(now), 1.0});
    const float width = ImGui::GetContentRegionAvail().x;
    const document::Why why = document::why(document::Shown::lean_look);
    int rank = 1;
    for (const depots::LeanMoment& moment : numbers.outlook->lean_order) {
        const core::Depot depot = moment.depot;
        const ImVec2 corner = ImGui::GetCursorScreenPos();
        ImDrawList* draw = ImGui::GetWindowDrawList();
        ImGui::InvisibleButton(depot_label(depot), {width, theme.px(row_height)});
        why_tooltip(why);
        const std::string when = when_text(moment);
        const float when_width = ImGui::CalcTextSize(when.c_str()).x;
        std::string label = fmt::format("{}. {}", rank++, depot_label(depot));
        const std::string with_layer = fmt::format("{}  {:.1f} mm", label, now[depot]);
        if (ImGui::CalcTextSize(with_layer.c_str()).x + when_width + theme.px(8) < width) label = with_layer;
        draw->AddText(corner, ImGui::GetColorU32(theme.palette.text), label.c_str());
        draw->AddText({corner.x + width - when_width, corner.y},
                      ImGui::GetColorU32(moment.lean_on_day ? theme.palette.accent : theme.palette.dim_text),
                      when.c_str());
        bar(theme, {corner.x, corner.y + theme.px(20)}, width,
            {.start_mm = start[depot],
             .now_mm = now[depot],
             .lean_mm = depots::lean_thickness_mm[depot],
             .most_mm = most});
    }
    ImGui::PopFont();
}

}  // namespace ui
