#include "ui/depot_bars.hpp"

#include "ui/field_rows.hpp"
#include "ui/why.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace ui {

namespace {

constexpr core::EnumArray<core::Depot, const char*> labels{{"Face, neck", "Chest", "Upper back", "Upper arms",
                                                            "Forearms", "Abdomen", "Flanks", "Visceral", "Hips",
                                                            "Buttocks", "Thighs", "Calves"}};

// Columns in units of 96 dots an inch: labels from the left, numbers from the right.
constexpr float label_width = 92;
constexpr float percent_width = 54;
constexpr float kg_width = 34;
constexpr float bar_share_of_row = 0.5F;

std::string percent_text(double start, double now) {
    if (start <= 0) return "";
    const double percent = std::round(100 * (now / start - 1));
    if (percent == 0) return "0 %";
    return fmt::format("{}{:.0f} %", percent < 0 ? "−" : "+", std::abs(percent));
}

void text_ending_at(float x, float y, ImU32 color, const std::string& text) {
    ImGui::GetWindowDrawList()->AddText({x - ImGui::CalcTextSize(text.c_str()).x, y}, ImGui::GetColorU32(color),
                                        text.c_str());
}

void bar(const Theme& theme, ImVec2 corner, float height, float start_width, float now_width) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const float round = theme.px(2);
    draw->AddRectFilled(corner, {corner.x + std::max(now_width, theme.px(1)), corner.y + height},
                        ImGui::GetColorU32(theme.palette.fat), round);
    draw->AddRect(corner, {corner.x + std::max(start_width, theme.px(1)), corner.y + height},
                  ImGui::GetColorU32(theme.palette.start), round, 0, theme.px(1));
}

void legend(const Theme& theme, ImVec2 corner, float width) {
    heading(theme, "Fat by region, kg");
    ImGui::PushFont(theme.fonts.small);
    const float side = theme.px(9);
    const float y = corner.y + theme.px(3);
    float x = corner.x + width - ImGui::CalcTextSize("now").x;
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const ImU32 dim = ImGui::GetColorU32(theme.palette.dim_text);
    draw->AddText({x, y - theme.px(1)}, dim, "now");
    x -= side + theme.px(5);
    draw->AddRectFilled({x, y + theme.px(2)}, {x + side, y + theme.px(2) + side}, ImGui::GetColorU32(theme.palette.fat),
                        theme.px(2));
    x -= ImGui::CalcTextSize("start").x + theme.px(10);
    draw->AddText({x, y - theme.px(1)}, dim, "start");
    x -= side + theme.px(5);
    draw->AddRect({x, y + theme.px(2)}, {x + side, y + theme.px(2) + side}, ImGui::GetColorU32(theme.palette.start),
                  theme.px(2));
    ImGui::PopFont();
}

}  // namespace

const char* depot_label(core::Depot depot) {
    return labels[depot];
}

void depot_bars(const Theme& theme, float row_height, const Numbers& numbers) {
    const depots::DepotMasses& start_kg = numbers.readout.start.depots_kg;
    const depots::DepotMasses& now_kg = numbers.readout.now.depots_kg;
    const bool after_menopause =
        depots::menopause_progress(numbers.document.person, numbers.document.distribution.menopause) > 0.5;
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    legend(theme, corner, width);

    const double largest = std::max({*std::ranges::max_element(start_kg), *std::ranges::max_element(now_kg), 1e-6});
    const float bar_left = corner.x + theme.px(label_width);
    const float bar_width = width - theme.px(label_width + percent_width + kg_width + 6);
    const auto width_of = [&](double kg) { return static_cast<float>(kg / largest) * bar_width; };
    float y = corner.y + theme.px(26);
    for (const core::Depot depot : core::all_values<core::Depot>()) {
        ImGui::SetCursorScreenPos({corner.x, y});
        ImGui::InvisibleButton(labels[depot], {width, row_height});
        why_tooltip(document::why_depot(numbers.profile, depot, after_menopause));
        const float text_y = y + (row_height - ImGui::GetFontSize()) / 2;
        const float bar_height = row_height * bar_share_of_row;
        ImGui::GetWindowDrawList()->AddText({corner.x, text_y}, ImGui::GetColorU32(theme.palette.text), labels[depot]);
        bar(theme, {bar_left, y + (row_height - bar_height) / 2}, bar_height, width_of(start_kg[depot]),
            width_of(now_kg[depot]));
        text_ending_at(corner.x + width - theme.px(percent_width), text_y, theme.palette.text,
                       fmt::format("{:.1f}", now_kg[depot]));
        text_ending_at(corner.x + width, text_y, theme.palette.dim_text, percent_text(start_kg[depot], now_kg[depot]));
        y += row_height;
    }
    ImGui::SetCursorScreenPos({corner.x, y});
    ImGui::Dummy({0, 0});
}

}  // namespace ui
