#include "ui/depot_bars.hpp"
#include "ui/field_rows.hpp"
#include "ui/number_tabs.hpp"
#include "ui/numbers_panel.hpp"
#include "ui/panel.hpp"
#include "ui/why.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

using document::DayNumbers;
using document::Shown;

// Where the columns end, as shares of the width.
constexpr float start_end = 0.57F;
constexpr float now_end = 0.78F;
constexpr float change_end = 1.0F;

struct NumberRow {
    const char* label;
    double DayNumbers::*member;
    Shown shown;
};
constexpr std::array<NumberRow, 5> body_rows{{
    {"Weight, kg", &DayNumbers::weight_kg, Shown::weight},
    {"Fat, kg", &DayNumbers::fat_kg, Shown::fat},
    {"Lean, kg", &DayNumbers::lean_kg, Shown::lean},
    {"Body fat, %", &DayNumbers::body_fat_percent, Shown::body_fat},
    {"BMI, kg/m²", &DayNumbers::body_mass_index, Shown::body_mass_index},
}};

struct GirthRow {
    const char* label;
    core::Girth girth;
};
constexpr std::array<GirthRow, 8> girth_rows{{
    {"Neck", core::Girth::neck},
    {"Chest", core::Girth::chest},
    {"Waist", core::Girth::waist},
    {"Hip", core::Girth::hip},
    {"Thigh", core::Girth::thigh},
    {"Calf", core::Girth::calf},
    {"Upper arm", core::Girth::upper_arm},
    {"Forearm", core::Girth::forearm},
}};

struct Table {
    const Theme& theme;
    ImVec2 corner;
    float width;
    float row_height;
};

void text_ending_at(const Table& table, float share, float y, ImU32 color, const std::string& text) {
    const float x = table.corner.x + share * table.width - ImGui::CalcTextSize(text.c_str()).x;
    ImGui::GetWindowDrawList()->AddText({x, y}, ImGui::GetColorU32(color), text.c_str());
}

void number_row(Table& table, const char* label, double start, double now, Shown shown) {
    ImGui::SetCursorScreenPos(table.corner);
    ImGui::PushID(label);
    ImGui::InvisibleButton("row", {table.width, table.row_height});
    ImGui::PopID();
    why_tooltip(document::why(shown));
    const float y = table.corner.y + (table.row_height - ImGui::GetFontSize()) / 2;
    ImGui::GetWindowDrawList()->AddText({table.corner.x, y}, ImGui::GetColorU32(table.theme.palette.text), label);
    text_ending_at(table, start_end, y, table.theme.palette.dim_text, fmt::format("{:.1f}", start));
    text_ending_at(table, now_end, y, table.theme.palette.text, fmt::format("{:.1f}", now));
    text_ending_at(table, change_end, y, table.theme.palette.dim_text, change_text(now - start));
    table.corner.y += table.row_height;
}

/// Heading of a table, with the names of its columns at the right.
Table begin_table(const Theme& theme, const char* title, float row_height) {
    Table table{.theme = theme,
                .corner = ImGui::GetCursorScreenPos(),
                .width = ImGui::GetContentRegionAvail().x,
                .row_height = row_height};
    heading(theme, title);
    ImGui::PushFont(theme.fonts.small);
    const float y = table.corner.y + theme.px(2);
    text_ending_at(table, start_end, y, theme.palette.dim_text, "start");
    text_ending_at(table, now_end, y, theme.palette.dim_text, "now");
    text_ending_at(table, change_end, y, theme.palette.dim_text, "change");
    ImGui::PopFont();
    table.corner.y += theme.px(24);
    return table;
}

void end_table(const Table& table, float gap) {
    ImGui::SetCursorScreenPos(table.corner);
    divider(table.theme, gap / 2);
}

}  // namespace

void body_numbers(const Theme& theme, const Area& area, const Numbers& numbers) {
    // The rows share the height that headings and gaps leave, within what reads well.
    const float gap = theme.px(area.height < theme.px(650) ? 3 : 12);
    const float fixed = theme.px(24.0F * 2 + 26 + 20) + 4 * gap;
    const float rows = body_rows.size() + girth_rows.size() + core::enum_count<core::Depot>;
    const float row_height =
        std::clamp((ImGui::GetContentRegionAvail().y - fixed + theme.px(12)) / rows, theme.px(16), theme.px(26));
    const document::Readout& readout = numbers.readout;
    Table body = begin_table(theme, "Body", row_height);
    for (const NumberRow& row : body_rows)
        number_row(body, row.label, readout.start.*row.member, readout.now.*row.member, row.shown);
    end_table(body, gap);
    Table girths = begin_table(theme, "Girths, cm", row_height);
    for (const GirthRow& row : girth_rows)
        number_row(girths, row.label, readout.start.girths_cm[row.girth], readout.now.girths_cm[row.girth],
                   Shown::girth);
    end_table(girths, gap);
    depot_bars(theme, row_height, numbers);
}

}  // namespace ui
