#include "ui/spot_numbers.hpp"

#include "ui/field_rows.hpp"
#include "ui/number_tabs.hpp"
#include "ui/why.hpp"
#include "widgets/fitted.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

constexpr float row_height = 19;
constexpr float least_column_width = 60;
constexpr float most_column_share = 0.36F;  // of the width
constexpr float column_gap = 8;

struct Row {
    std::string label;
    double trained_kg = 0;
    double untrained_kg = 0;
};

/// "with crunches", or just "with training" if that is too wide for a column.
std::string trained_head(const widgets::Theme& theme, energy::Training group) {
    const std::string named = theme.say("spot.with-exercise", fmt::arg("exercise", exercise_word(theme, group)));
    const float room = most_column_share * ImGui::GetContentRegionAvail().x - theme.px(column_gap);
    return ImGui::CalcTextSize(named.c_str()).x <= room ? named : theme.say("spot.trained");
}

/// The width needed by both headings and the numbers.
float column_width(const widgets::Theme& theme, const std::string& trained) {
    float column = theme.px(least_column_width);
    for (const char* head : {trained.c_str(), theme.say("spot.untrained"), "888.888"})
        column = std::max(column, ImGui::CalcTextSize(head).x + theme.px(column_gap));
    return std::min(column, most_column_share * ImGui::GetContentRegionAvail().x);
}

/// The layout of the table.
struct Sheet {
    const widgets::Theme& theme;
    ShownUnits units;
    float column;
};

void draw_texts(const Sheet& sheet, ImVec2 corner, const std::string& label, const std::string& first,
                const std::string& second) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const float width = ImGui::GetContentRegionAvail().x;
    const float right = corner.x + width;
    const float column = sheet.column, gap = sheet.theme.px(column_gap);
    const std::string shown_first = widgets::fitted(first, column - gap);
    const std::string shown_second = widgets::fitted(second, column - gap);
    const ImU32 color = ImGui::GetColorU32(ImGuiCol_Text);
    draw->AddText(corner, color, widgets::fitted(label, width - 2 * column).c_str());
    draw->AddText({right - column - ImGui::CalcTextSize(shown_first.c_str()).x, corner.y}, color, shown_first.c_str());
    draw->AddText({right - ImGui::CalcTextSize(shown_second.c_str()).x, corner.y}, color, shown_second.c_str());
}

void draw_row(const Sheet& sheet, const Row& row, const study::Why& why) {
    const widgets::Theme& theme = sheet.theme;
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const auto mass = [&](double kg) { return theme.fixed(std::max(kg, 0.0) * sheet.units.per_kg, 3); };
    draw_texts(sheet, corner, row.label, mass(row.trained_kg), mass(row.untrained_kg));
    ImGui::SetCursorScreenPos(corner);
    why_area(theme, row.label.c_str(), {ImGui::GetContentRegionAvail().x, theme.px(row_height)}, why);
    ImGui::SetCursorScreenPos({corner.x, corner.y + theme.px(row_height)});
}

double sum(const depots::DepotMasses& masses) {
    return std::accumulate(masses.begin(), masses.end(), 0.0);
}

}  // namespace

void spot_numbers(const widgets::Theme& theme, const SpotInput& input) {
    if (!input.readout || !input.untrained || !input.simulation) return;
    const ShownUnits units = shown_units(input.units);
    const auto day = static_cast<std::size_t>(input.readout->day);
    const depots::DepotMasses& trained = input.simulation->depots[day];
    const depots::DepotMasses& untrained = input.untrained->simulation.depots.back();
    const study::Why same = study::why_spot();
    widgets::heading(
        theme, theme.say("spot.numbers", fmt::arg("day", input.readout->day), fmt::arg("unit", units.mass)).c_str());
    ImGui::PushFont(theme.fonts.small);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const std::string trained_words = trained_head(theme, input.plan.training);
    const Sheet sheet{theme, units, column_width(theme, trained_words)};
    draw_texts(sheet, corner, "", trained_words, theme.say("spot.untrained"));
    ImGui::SetCursorScreenPos({corner.x, corner.y + theme.px(row_height)});
    for (const core::Depot depot : core::all_values<core::Depot>())
        draw_row(sheet, {depot_label(theme, depot), trained[depot], untrained[depot]}, same);
    draw_row(sheet, {theme.say("spot.all-fat"), sum(trained), sum(untrained)}, same);
    draw_row(sheet,
             {theme.say("spot.muscle-gained"), input.simulation->trajectory.days[day].state.muscle_gain_kg,
              input.untrained->simulation.trajectory.days.back().state.muscle_gain_kg},
             study::why(study::Shown::lean));
    ImGui::PopStyleVar();
    ImGui::Spacing();
    ImGui::PushTextWrapPos();
    const double less = input.untrained->plan.deficit_kcal_per_day - input.plan.deficit_kcal_per_day;
    ImGui::TextUnformatted(theme.say("spot.energy", fmt::arg("kcal", fmt::format("{:.0f}", std::abs(less)))).c_str());
    ImGui::PopTextWrapPos();
    ImGui::PopFont();
}

}  // namespace ui
