#include "ui/depot_bars.hpp"

#include "ui/field_rows.hpp"
#include "ui/numbers_panel.hpp"
#include "ui/why.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace ui {

namespace {

// Columns in units of 96 dots an inch: labels from the left, numbers from the right.
constexpr float label_width = 84;
constexpr float percent_width = 58;
constexpr float mass_width = 36;
constexpr float least_bar_width = 60;  // with less, the start stands in the bar alone
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

/// Where the columns of a row stand on the screen.
struct Columns {
    float left = 0;
    float bar_left = 0;
    float bar_width = 0;
    bool with_start = false;
    float start_end = 0;
    float now_end = 0;
    float right = 0;
};

Columns columns_of(const Theme& theme, float left, float width) {
    Columns columns;
    columns.left = left;
    columns.bar_left = left + theme.px(label_width);
    columns.right = left + width;
    columns.now_end = columns.right - theme.px(percent_width);
    columns.start_end = columns.now_end - theme.px(mass_width);
    columns.bar_width = columns.start_end - theme.px(mass_width + 4) - columns.bar_left;
    columns.with_start = columns.bar_width >= theme.px(least_bar_width);
    if (!columns.with_start) columns.bar_width += theme.px(mass_width);
    return columns;
}

/// Filled for now; an outline with a strong end for the start, which also shows where it lies within the filled part.
void bar(const Theme& theme, ImVec2 corner, float height, float start_width, float now_width) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const float end = corner.x + std::max(start_width, theme.px(1));
    draw->AddRectFilled(corner, {corner.x + std::max(now_width, theme.px(1)), corner.y + height},
                        ImGui::GetColorU32(theme.palette.fat), theme.px(1));
    draw->AddRect(corner, {end, corner.y + height}, ImGui::GetColorU32(theme.palette.start), theme.px(1), 0,
                  theme.px(1));
    const float out = theme.px(2);
    draw->AddLine({end, corner.y - out}, {end, corner.y + height + out}, ImGui::GetColorU32(theme.palette.text),
                  theme.px(1.5F));
}

/// A small square as the bars have it, its right edge at `x`; returns its left edge.
float swatch(const Theme& theme, float x, float y, bool filled) {
    const float side = theme.px(9);
    const ImVec2 low{x - side, y};
    ImDrawList* draw = ImGui::GetWindowDrawList();
    if (filled)
        draw->AddRectFilled(low, {x, y + side}, ImGui::GetColorU32(theme.palette.fat), theme.px(1));
    else
        draw->AddRect(low, {x, y + side}, ImGui::GetColorU32(theme.palette.text), theme.px(1), 0, theme.px(1));
    return low.x;
}

/// The heading and what stands in which column.
void heads(const Theme& theme, ImVec2 corner, const Columns& columns, const ShownUnits& units) {
    heading(theme, theme.say("numbers.fat-by-region", fmt::arg("unit", units.mass)).c_str());
    ImGui::PushFont(theme.fonts.small);
    const float y = corner.y + theme.px(2);
    const ImU32 dim = theme.palette.dim_text;
    text_ending_at(columns.right, y, dim, theme.say("numbers.change"));
    const char* now = theme.say("numbers.now");
    const float now_end = columns.now_end;
    text_ending_at(now_end, y, dim, now);
    const float gap = theme.px(4);
    const float swatch_y = y + theme.px(4);
    float x = swatch(theme, now_end - ImGui::CalcTextSize(now).x - gap, swatch_y, true) - theme.px(8);
    const char* start = theme.say("numbers.start");
    if (columns.with_start) x = std::min(x, columns.start_end);
    text_ending_at(x, y, dim, start);
    swatch(theme, x - ImGui::CalcTextSize(start).x - gap, swatch_y, false);
    ImGui::PopFont();
}

}  // namespace

void depot_bars(const Theme& theme, float row_height, const Numbers& numbers) {
    const depots::DepotMasses& start_kg = numbers.readout.start.depots_kg;
    const depots::DepotMasses& now_kg = numbers.readout.now.depots_kg;
    const ShownUnits units = shown_units(numbers.preferences.units);
    const bool after_menopause =
        depots::menopause_progress(numbers.document.person, numbers.document.distribution.menopause) > 0.5;
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    const Columns columns = columns_of(theme, corner.x, width);
    heads(theme, corner, columns, units);

    const double largest = std::max({*std::ranges::max_element(start_kg), *std::ranges::max_element(now_kg), 1e-6});
    const auto width_of = [&](double kg) { return static_cast<float>(kg / largest) * columns.bar_width; };
    const auto shown = [&](double kg) { return fmt::format("{:.1f}", kg * units.per_kg); };
    ImGui::PushFont(theme.fonts.small);
    float y = corner.y + theme.px(26);
    for (const core::Depot depot : core::all_values<core::Depot>()) {
        const char* label = depot_label(theme, depot);
        ImGui::SetCursorScreenPos({corner.x, y});
        why_area(theme, label, {width, row_height}, document::why_depot(numbers.profile, depot, after_menopause));
        const float text_y = y + (row_height - ImGui::GetFontSize()) / 2;
        const float bar_height = row_height * bar_share_of_row;
        ImGui::GetWindowDrawList()->AddText({corner.x, text_y}, ImGui::GetColorU32(theme.palette.text), label);
        bar(theme, {columns.bar_left, y + (row_height - bar_height) / 2}, bar_height, width_of(start_kg[depot]),
            width_of(now_kg[depot]));
        if (columns.with_start)
            text_ending_at(columns.start_end, text_y, theme.palette.dim_text, shown(start_kg[depot]));
        text_ending_at(columns.now_end, text_y, theme.palette.text, shown(now_kg[depot]));
        text_ending_at(columns.right, text_y, theme.palette.text, percent_text(start_kg[depot], now_kg[depot]));
        y += row_height;
    }
    ImGui::PopFont();
    ImGui::SetCursorScreenPos({corner.x, y});
    ImGui::Dummy({0, 0});
}

}  // namespace ui
