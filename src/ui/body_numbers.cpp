#include "ui/body_numbers.hpp"

#include "ui/depot_bars.hpp"
#include "ui/field_rows.hpp"
#include "ui/numbers_panel.hpp"
#include "ui/panel.hpp"
#include "ui/why.hpp"
#include "widgets/fitted.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

using study::DayNumbers;
using study::Shown;

// Right edges of the columns, as shares of the width, unless words or numbers need more room.
constexpr float usual_start_end = 0.57F;
constexpr float usual_now_end = 0.78F;
constexpr float column_gap = 8;
constexpr float heads_height = 18;        // if the headings need a line of their own
constexpr float most_heads_share = 0.9F;  // of the width, for all three
constexpr std::array widest_values{"888.8", "888.8", "−88.8"};

enum class Unit { none, mass };

struct NumberRow {
    const char* key;
    double DayNumbers::*member;
    Shown shown;
    Unit unit = Unit::none;
    bool essential = false;  ///< also shown when few numbers are wanted
};
constexpr std::array<NumberRow, 8> body_rows{{
    {"numbers.weight", &DayNumbers::weight_kg, Shown::weight, Unit::mass, true},
    {"numbers.fat", &DayNumbers::fat_kg, Shown::fat, Unit::mass, true},
    {"numbers.lean", &DayNumbers::lean_kg, Shown::lean, Unit::mass},
    {"numbers.body-fat", &DayNumbers::body_fat_percent, Shown::body_fat, Unit::none, true},
    {"numbers.bmi", &DayNumbers::body_mass_index, Shown::body_mass_index},
    {"numbers.waist-of-height", &DayNumbers::waist_percent_of_height, Shown::waist_of_height},
    {"numbers.trunk-percentile", &DayNumbers::trunk_fat_percentile, Shown::standing},
    {"numbers.visceral-percentile", &DayNumbers::visceral_fat_percentile, Shown::standing},
}};

struct GirthRow {
    const char* key;
    core::Girth girth;
    bool essential = false;
};
constexpr std::array<GirthRow, 8> girth_rows{{
    {"girth.neck", core::Girth::neck},
    {"girth.chest", core::Girth::chest},
    {"girth.waist", core::Girth::waist, true},
    {"girth.hip", core::Girth::hip, true},
    {"girth.thigh", core::Girth::thigh},
    {"girth.calf", core::Girth::calf},
    {"girth.upper-arm", core::Girth::upper_arm},
    {"girth.forearm", core::Girth::forearm},
}};

/// The column headings, and the right edges of the columns from the left of the table.
struct Columns {
    std::array<std::string, 3> heads;
    std::array<float, 3> ends;
    bool heads_below_title = false;
};

Columns columns_of(const widgets::Theme& theme, const std::string& title, float width) {
    Columns columns{.heads = {theme.say("numbers.start"), theme.say("numbers.now"), theme.say("numbers.change")},
                    .ends = {}};
    const float gap = theme.px(column_gap);
    std::array<float, 3> wide{};
    for (std::size_t i = 0; i < wide.size(); ++i) wide[i] = ImGui::CalcTextSize(widest_values[i]).x;
    ImGui::PushFont(theme.fonts.strong);
    const float title_width = ImGui::CalcTextSize(title.c_str()).x;
    ImGui::PopFont();
    ImGui::PushFont(theme.fonts.small);
    for (std::size_t i = 0; i < wide.size(); ++i) {
        columns.heads[i] = widgets::fitted(columns.heads[i], width * most_heads_share / 3 - gap);
        wide[i] = std::max(wide[i], ImGui::CalcTextSize(columns.heads[i].c_str()).x);
    }
    ImGui::PopFont();
    columns.ends[2] = width;
    columns.ends[1] = std::min(usual_now_end * width, width - wide[2] - gap);
    columns.ends[0] = std::min(usual_start_end * width, columns.ends[1] - wide[1] - gap);
    columns.heads_below_title = title_width + gap > columns.ends[0] - wide[0];
    return columns;
}

/// Whether each label fits before its first number, in the current font.
bool labels_fit(const widgets::Theme& theme, float width, const ShownUnits& units) {
    const Columns columns = columns_of(theme, "", width);
    const float room = columns.ends[0] - ImGui::CalcTextSize(widest_values[0]).x - theme.px(column_gap / 2);
    const auto fits = [&](const std::string& label) { return ImGui::CalcTextSize(label.c_str()).x <= room; };
    return std::ranges::all_of(
               body_rows,
               [&](const NumberRow& row) { return fits(theme.say(row.key, fmt::arg("unit", units.mass))); }) &&
           std::ranges::all_of(girth_rows, [&](const GirthRow& row) { return fits(theme.say(row.key)); });
}

struct Table {
    const widgets::Theme& theme;
    ImVec2 corner;
    float width;
    float row_height;
    Columns columns;
};

void text_ending_at(const Table& table, std::size_t column, float y, ImU32 color, const std::string& text) {
    const float x = table.corner.x + table.columns.ends[column] - ImGui::CalcTextSize(text.c_str()).x;
    ImGui::GetWindowDrawList()->AddText({x, y}, ImGui::GetColorU32(color), text.c_str());
}

struct Values {
    double start;
    double now;
};

void number_row(Table& table, const std::string& label, Values values, Shown shown) {
    ImGui::SetCursorScreenPos(table.corner);
    why_area(table.theme, label.c_str(), {table.width, table.row_height}, study::why(shown));
    const widgets::Palette& palette = table.theme.palette;
    const float y = table.corner.y + (table.row_height - ImGui::GetFontSize()) / 2;
    const std::string start = table.theme.fixed(values.start, 1);
    const float room = table.columns.ends[0] - ImGui::CalcTextSize(start.c_str()).x - table.theme.px(column_gap / 2);
    ImGui::GetWindowDrawList()->AddText({table.corner.x, y}, ImGui::GetColorU32(palette.text),
                                        widgets::fitted(label, room).c_str());
    text_ending_at(table, 0, y, palette.dim_text, start);
    text_ending_at(table, 1, y, palette.text, table.theme.fixed(values.now, 1));
    text_ending_at(table, 2, y, palette.text, table.theme.strings->signed_fixed(values.now - values.start, 1));
    table.corner.y += table.row_height;
}

/// Draws the heading of a table, with the names of its columns at the right.
Table begin_table(const widgets::Theme& theme, const std::string& title, float row_height) {
    Table table{.theme = theme,
                .corner = ImGui::GetCursorScreenPos(),
                .width = ImGui::GetContentRegionAvail().x,
                .row_height = row_height,
                .columns = columns_of(theme, title, ImGui::GetContentRegionAvail().x)};
    ImGui::PushFont(theme.fonts.strong);
    const std::string shown_title = widgets::fitted(title, table.width);
    ImGui::PopFont();
    widgets::heading(theme, shown_title.c_str());
    ImGui::PushFont(theme.fonts.small);
    if (table.columns.heads_below_title) table.corner.y += theme.px(heads_height);
    const float y = table.corner.y + theme.px(2);
    for (std::size_t i = 0; i < table.columns.heads.size(); ++i)
        text_ending_at(table, i, y, theme.palette.dim_text, table.columns.heads[i]);
    ImGui::PopFont();
    table.corner.y += theme.px(24);
    return table;
}

void end_table(const Table& table, float gap) {
    ImGui::SetCursorScreenPos(table.corner);
    divider(table.theme, gap / 2);
}

}  // namespace

void body_numbers(const widgets::Theme& theme, const Area& area, const Numbers& numbers) {
    const bool all = numbers.preferences.detail == session::Detail::full;
    const ShownUnits units = shown_units(numbers.preferences.units);
    const auto is_shown = [&](const auto& row) { return all || row.essential; };
    // The rows share the height left by headings and gaps, within legible limits.
    const float gap = theme.px(area.height < theme.px(650) ? 3 : 12);
    const float width = ImGui::GetContentRegionAvail().x;
    const std::string girths_title = theme.say("numbers.girths", fmt::arg("unit", units.length));
    const int second_lines = int{columns_of(theme, theme.say("numbers.body"), width).heads_below_title} +
                             int{columns_of(theme, girths_title, width).heads_below_title} +
                             int{depot_bars_take_second_line(theme, width, units)};
    const float fixed = theme.px(24.0F * 2 + 26 + 20 + heads_height * static_cast<float>(second_lines)) + 4 * gap;
    const auto rows =
        static_cast<float>(std::ranges::count_if(body_rows, is_shown) + std::ranges::count_if(girth_rows, is_shown) +
                           static_cast<long>(core::enum_count<core::Depot>));
    const float row_height =
        std::clamp((ImGui::GetContentRegionAvail().y - fixed + theme.px(12)) / rows, theme.px(16), theme.px(26));
    const study::Readout& readout = numbers.readout;
    const auto factor = [&](Unit unit) { return unit == Unit::mass ? units.per_kg : 1; };
    ImGui::PushFont(labels_fit(theme, width, units) ? theme.fonts.text : theme.fonts.small);
    Table body = begin_table(theme, theme.say("numbers.body"), row_height);
    for (const NumberRow& row : body_rows)
        if (is_shown(row))
            number_row(body, theme.say(row.key, fmt::arg("unit", units.mass)),
                       {readout.start.*row.member * factor(row.unit), readout.now.*row.member * factor(row.unit)},
                       row.shown);
    end_table(body, gap);
    Table girths = begin_table(theme, girths_title, row_height);
    for (const GirthRow& row : girth_rows)
        if (is_shown(row))
            number_row(
                girths, theme.say(row.key),
                {readout.start.girths_cm[row.girth] * units.per_cm, readout.now.girths_cm[row.girth] * units.per_cm},
                Shown::girth);
    end_table(girths, gap);
    ImGui::PopFont();
    depot_bars(theme, row_height, numbers);
}

}  // namespace ui
