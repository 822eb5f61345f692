#include "ui/spot_numbers.hpp"

#include "picture/spot_words.hpp"
#include "ui/field_rows.hpp"
#include "ui/number_tabs.hpp"
#include "ui/why.hpp"
#include "widgets/fitted.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace ui {

namespace {

constexpr float row_height = 19;
constexpr float least_column_width = 60;
constexpr float most_column_share = 0.36F;  // of the width
constexpr float column_gap = 8;

/// A line of the table, in the order of the pictures: without the exercise on the left.
struct Row {
    std::string label;
    double untrained = 0;
    double trained = 0;
};

/// "with crunches", or just "with training" if that is too wide for a column.
std::string trained_head(const widgets::Theme& theme, energy::Training group) {
    const std::string named =
        theme.say("spot.with-exercise", fmt::arg("exercise", picture::exercise_word(*theme.strings, group)));
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
    double scale;  ///< of the numbers
    int digits;
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
    const auto number = [&](double value) { return theme.strings->fixed(value * sheet.scale, sheet.digits); };
    draw_texts(sheet, corner, row.label, number(row.untrained), number(row.trained));
    ImGui::SetCursorScreenPos(corner);
    why_area(theme, row.label.c_str(), {ImGui::GetContentRegionAvail().x, theme.px(row_height)}, why);
    ImGui::SetCursorScreenPos({corner.x, corner.y + theme.px(row_height)});
}

double sum(const depots::DepotMasses& masses) {
    return std::accumulate(masses.begin(), masses.end(), 0.0);
}

/// The regions' fat with and without the exercise: masses, or their changes from the start, %.
std::vector<Row> rows_of(const widgets::Theme& theme, const SpotInput& input) {
    const depots::DepotMasses& trained = input.simulation->depots[static_cast<std::size_t>(input.readout->day)];
    const depots::DepotMasses& untrained = input.untrained->simulation.depots.back();
    const depots::DepotMasses& start = input.simulation->depots.front();
    const bool masses = input.told == SpotNumbers::masses;
    const auto shown = [&](double kg, double start_kg) {
        return masses ? std::max(kg, 0.0) : start_kg > 0 ? 100 * (kg / start_kg - 1) : 0;
    };
    std::vector<Row> rows;
    for (const core::Depot depot : core::all_values<core::Depot>())
        rows.push_back(
            {depot_label(theme, depot), shown(untrained[depot], start[depot]), shown(trained[depot], start[depot])});
    rows.push_back({theme.say("spot.all-fat"), shown(sum(untrained), sum(start)), shown(sum(trained), sum(start))});
    return rows;
}

std::string title(const widgets::Theme& theme, const SpotInput& input) {
    if (input.told == SpotNumbers::changes) return theme.say("spot.changes", fmt::arg("day", input.readout->day));
    return theme.say("spot.numbers", fmt::arg("day", input.readout->day),
                     fmt::arg("unit", shown_units(input.units).mass));
}

void energy_line(const widgets::Theme& theme, const SpotInput& input) {
    ImGui::Spacing();
    ImGui::PushTextWrapPos();
    const double less = input.untrained->plan.deficit_kcal_per_day - input.plan.deficit_kcal_per_day;
    ImGui::TextUnformatted(theme.say("spot.energy", fmt::arg("kcal", fmt::format("{:.0f}", std::abs(less)))).c_str());
    ImGui::PopTextWrapPos();
}

}  // namespace

void spot_numbers(const widgets::Theme& theme, const SpotInput& input) {
    if (!input.readout || !input.untrained || !input.simulation || input.told == SpotNumbers::none) return;
    const bool masses = input.told == SpotNumbers::masses;
    const study::Why same = study::why_spot();
    widgets::heading(theme, title(theme, input).c_str());
    ImGui::PushFont(theme.fonts.small);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const std::string trained_words = trained_head(theme, input.plan.training);
    const Sheet sheet{.theme = theme,
                      .scale = masses ? shown_units(input.units).per_kg : 1,
                      .digits = masses ? 3 : 1,
                      .column = column_width(theme, trained_words)};
    draw_texts(sheet, corner, "", theme.say("spot.untrained"), trained_words);
    ImGui::SetCursorScreenPos({corner.x, corner.y + theme.px(row_height)});
    for (const Row& row : rows_of(theme, input)) draw_row(sheet, row, same);
    if (masses)
        draw_row(
            sheet,
            {theme.say("spot.muscle-gained"), input.untrained->simulation.trajectory.days.back().state.muscle_gain_kg,
             input.simulation->trajectory.days[static_cast<std::size_t>(input.readout->day)].state.muscle_gain_kg},
            study::why(study::Shown::lean));
    ImGui::PopStyleVar();
    if (masses) energy_line(theme, input);
    ImGui::PopFont();
}

}  // namespace ui
