#include "ui/depot_bars.hpp"

#include "ui/field_rows.hpp"
#include "ui/numbers_panel.hpp"
#include "ui/why.hpp"
#include "widgets/fitted.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace ui {

namespace {

// Columns, in pixels at 96 dpi: labels from the left, numbers from the right.
constexpr float least_label_width = 84;
constexpr float most_label_share = 0.4F;  // of the width
constexpr float percent_width = 58;
constexpr float mass_width = 36;
constexpr float gap_px = 8;
constexpr float heads_height = 18;     // if they need a line of their own
constexpr float least_bar_width = 44;  // if narrower, only the bar shows the start
constexpr float bar_share_of_row = 0.5F;
constexpr float swatch_side = 9;
constexpr float swatch_gap = 4;

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

/// Positions of a row's columns on the screen.
struct Columns {
    float left = 0;
    float label_width = 0;
    float bar_left = 0;
    float bar_width = 0;
    bool with_start = false;
    float start_end = 0;
    float now_end = 0;
    float right = 0;
};

/// Measured in the small font.
Columns columns_of(const widgets::Theme& theme, float left, float width) {
    Columns columns;
    columns.left = left;
    const float gap = theme.px(gap_px);
    float labels = theme.px(least_label_width) - gap;
    for (const core::Depot depot : core::all_values<core::Depot>())
        labels = std::max(labels, ImGui::CalcTextSize(depot_label(theme, depot)).x);
    columns.label_width = std::min(labels, most_label_share * width);
    columns.bar_left = left + columns.label_width + gap;
    columns.right = left + width;
    const float change = std::min(ImGui::CalcTextSize(theme.say("numbers.change")).x, width / 3);
    columns.now_end = columns.right - std::max(theme.px(percent_width), change + gap);
    columns.start_end = columns.now_end - theme.px(mass_width);
    columns.bar_width = columns.start_end - theme.px(mass_width + 4) - columns.bar_left;
    columns.with_start = columns.bar_width >= theme.px(least_bar_width);
    if (!columns.with_start) columns.bar_width += theme.px(mass_width);
    return columns;
}

/// Filled for now; an outline with a thick end for the start, visible within the filled part too.
void bar(const widgets::Theme& theme, ImVec2 corner, float height, float start_width, float now_width) {
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

/// A small square in the style of the bars, its right edge at `x`.
void swatch(const widgets::Theme& theme, float x, float y, bool filled) {
    const float side = theme.px(swatch_side);
    const ImVec2 low{x - side, y};
    ImDrawList* draw = ImGui::GetWindowDrawList();
    if (filled)
        draw->AddRectFilled(low, {x, y + side}, ImGui::GetColorU32(theme.palette.fat), theme.px(1));
    else
        draw->AddRect(low, {x, y + side}, ImGui::GetColorU32(theme.palette.text), theme.px(1), 0, theme.px(1));
}

/// The column headings, each as far to the right as possible, with its colour sample before it.
struct Heads {
    std::string start;
    std::string now;
    std::string change;
    float now_end = 0;
    float start_end = 0;
    float left = 0;  ///< left edge of the first
};

/// Measured in the small font.
Heads heads_of(const widgets::Theme& theme, const Columns& columns) {
    const float room = (columns.right - columns.left) / 3 - theme.px(2 * gap_px + swatch_side);
    Heads heads{
        .start = widgets::fitted(theme.say("numbers.start"), room),
        .now = widgets::fitted(theme.say("numbers.now"), room),
        .change = widgets::fitted(theme.say("numbers.change"), columns.right - columns.now_end - theme.px(gap_px))};
    const float before = theme.px(swatch_side + swatch_gap);
    heads.now_end = columns.now_end;
    const float now_left = heads.now_end - ImGui::CalcTextSize(heads.now.c_str()).x - before;
    heads.start_end = now_left - theme.px(gap_px);
    if (columns.with_start) heads.start_end = std::min(heads.start_end, columns.start_end);
    heads.left = heads.start_end - ImGui::CalcTextSize(heads.start.c_str()).x - before;
    return heads;
}

std::string title_of(const widgets::Theme& theme, const ShownUnits& units) {
    return theme.say("numbers.fat-by-region", fmt::arg("unit", units.mass));
}

bool heads_below_title(const widgets::Theme& theme, const Columns& columns, const Heads& heads,
                       const ShownUnits& units) {
    ImGui::PushFont(theme.fonts.strong);
    const float title_width = ImGui::CalcTextSize(title_of(theme, units).c_str()).x;
    ImGui::PopFont();
    return columns.left + title_width + theme.px(gap_px) > heads.left;
}

/// Draws the title and the column headings. Returns how much lower than usual the rows begin.
float draw_heads(const widgets::Theme& theme, ImVec2 corner, const Columns& columns, const ShownUnits& units) {
    ImGui::PushFont(theme.fonts.small);
    const Heads heads = heads_of(theme, columns);
    const bool below = heads_below_title(theme, columns, heads, units);
    ImGui::PopFont();
    ImGui::PushFont(theme.fonts.strong);
    const std::string title = widgets::fitted(title_of(theme, units), columns.right - columns.left);
    ImGui::PopFont();
    widgets::heading(theme, title.c_str());
    ImGui::PushFont(theme.fonts.small);
    const float lower = below ? theme.px(heads_height) : 0;
    const float y = corner.y + theme.px(2) + lower;
    const float swatch_y = y + theme.px(4);
    const ImU32 dim = theme.palette.dim_text;
    const auto before = [&](float end, const std::string& text) {
        return end - ImGui::CalcTextSize(text.c_str()).x - theme.px(swatch_gap);
    };
    text_ending_at(columns.right, y, dim, heads.change);
    text_ending_at(heads.now_end, y, dim, heads.now);
    swatch(theme, before(heads.now_end, heads.now), swatch_y, true);
    text_ending_at(heads.start_end, y, dim, heads.start);
    swatch(theme, before(heads.start_end, heads.start), swatch_y, false);
    ImGui::PopFont();
    return lower;
}

}  // namespace

bool depot_bars_take_second_line(const widgets::Theme& theme, float width, const ShownUnits& units) {
    ImGui::PushFont(theme.fonts.small);
    const Columns columns = columns_of(theme, 0, width);
    const bool below = heads_below_title(theme, columns, heads_of(theme, columns), units);
    ImGui::PopFont();
    return below;
}

void depot_bars(const widgets::Theme& theme, float row_height, const Numbers& numbers) {
    const depots::DepotMasses& start_kg = numbers.readout.start.depots_kg;
    const depots::DepotMasses& now_kg = numbers.readout.now.depots_kg;
    const ShownUnits units = shown_units(numbers.preferences.units);
    const bool after_menopause =
        depots::menopause_progress(numbers.document.person, numbers.document.distribution.menopause) > 0.5;
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImGui::PushFont(theme.fonts.small);
    const Columns columns = columns_of(theme, corner.x, width);
    ImGui::PopFont();
    const float lower = draw_heads(theme, corner, columns, units);

    const double largest = std::max({*std::ranges::max_element(start_kg), *std::ranges::max_element(now_kg), 1e-6});
    const auto width_of = [&](double kg) { return static_cast<float>(kg / largest) * columns.bar_width; };
    const auto shown = [&](double kg) { return theme.fixed(kg * units.per_kg, 1); };
    ImGui::PushFont(theme.fonts.small);
    float y = corner.y + theme.px(26) + lower;
    for (const core::Depot depot : core::all_values<core::Depot>()) {
        const char* label = depot_label(theme, depot);
        ImGui::SetCursorScreenPos({corner.x, y});
        why_area(theme, label, {width, row_height}, study::why_depot(numbers.profile, depot, after_menopause));
        const float text_y = y + (row_height - ImGui::GetFontSize()) / 2;
        const float bar_height = row_height * bar_share_of_row;
        ImGui::GetWindowDrawList()->AddText({corner.x, text_y}, ImGui::GetColorU32(theme.palette.text),
                                            widgets::fitted(label, columns.label_width).c_str());
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
