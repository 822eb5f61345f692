#include "ui/chart.hpp"
#include "ui/number_tabs.hpp"
#include "ui/panel.hpp"
#include "ui/why.hpp"

#include <fmt/format.h>

#include <cmath>

namespace ui {

namespace {

constexpr float chart_height = 108;

template <class Value>
std::vector<float> of_days(const document::Simulation& simulation, Value value) {
    std::vector<float> values;
    values.reserve(simulation.trajectory.days.size());
    for (const energy::Day& day : simulation.trajectory.days) values.push_back(static_cast<float>(value(day)));
    return values;
}

std::vector<float> of_band(const document::Outlook& outlook, double energy::BandDay::*edge) {
    std::vector<float> values;
    values.reserve(outlook.band.size());
    for (const energy::BandDay& day : outlook.band) values.push_back(static_cast<float>(day.*edge));
    return values;
}

/// What kind of deficit it is, in a sentence.
std::string deficit_sentence(const Numbers& numbers) {
    const energy::Plan& plan = numbers.document.plan;
    const double size = std::abs(plan.deficit_kcal_per_day);
    const auto& days = numbers.simulation.trajectory.days;
    const double first = days.front().intake_kcal_per_day;
    const double last = days.back().intake_kcal_per_day;
    if (size < 0.5) return "No deficit: as much is eaten as was used on day 0.";
    const bool surplus = plan.deficit_kcal_per_day < 0;
    if (plan.deficit_mode == energy::DeficitMode::intake)
        return fmt::format("Fixed intake: {:.0f} kcal a day, {:.0f} {} maintenance on day 0. {}", first, size,
                           surplus ? "above" : "below",
                           surplus ? "The gain slows as the body uses more." : "The loss slows as the body uses less.");
    return fmt::format(
        "Constant gap: intake is re-set every day to stay {:.0f} kcal {} what is used, {:.0f} at first "
        "and {:.0f} at last. No plateau.",
        size, surplus ? "above" : "below", first, last);
}

void small_text(const Theme& theme, ImU32 color, const std::string& text) {
    ImGui::PushFont(theme.fonts.small);
    ImGui::PushStyleColor(ImGuiCol_Text, color);
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(text.c_str());
    ImGui::PopTextWrapPos();
    ImGui::PopStyleColor();
    ImGui::PopFont();
}

void warning_list(const Theme& theme, const document::Outlook& outlook) {
    for (const energy::Warning& warning : outlook.warnings) {
        small_text(theme, theme.palette.warning, "! " + warning.sentence);
        why_tooltip({"A limit of health, not of the model.", warning.grade, std::string(warning.source)});
    }
    if (outlook.warnings.empty()) small_text(theme, theme.palette.dim_text, "No limit of health is passed.");
}

}  // namespace

std::optional<int> course(const Theme& theme, const Numbers& numbers) {
    const document::Simulation& simulation = numbers.simulation;
    const document::Outlook& outlook = *numbers.outlook;
    const ChartLine weight[] = {
        {.label = "weight",
         .color = theme.palette.accent,
         .values = of_days(simulation, [](const energy::Day& day) { return day.state.weight_kg(); }),
         .low = of_band(outlook, &energy::BandDay::weight_low_kg),
         .high = of_band(outlook, &energy::BandDay::weight_high_kg)}};
    const ChartLine fat[] = {{.label = "fat",
                              .color = theme.palette.fat,
                              .values = of_days(simulation, [](const energy::Day& day) { return day.state.fat_kg; }),
                              .low = of_band(outlook, &energy::BandDay::fat_low_kg),
                              .high = of_band(outlook, &energy::BandDay::fat_high_kg)}};
    const ChartLine rates[] = {
        {.label = "eaten",
         .color = theme.palette.accent,
         .values = of_days(simulation, [](const energy::Day& day) { return day.intake_kcal_per_day; })},
        {.label = "used",
         .color = theme.palette.fat,
         .values = of_days(simulation, [](const energy::Day& day) { return day.expenditure_kcal_per_day; }),
         .dashed = true}};
    const int day = numbers.readout.day;
    std::optional<int> chosen;
    const auto show = [&](const char* title, std::span<const ChartLine> lines) {
        if (const auto clicked = chart(theme, {.title = title, .height = chart_height, .lines = lines, .day = day}))
            chosen = clicked;
    };
    show("Weight, kg", weight);
    show("Fat, kg", fat);
    small_text(theme, theme.palette.dim_text, "Shaded: where two of three people with these numbers lie.");
    why_tooltip(document::why(document::Shown::band));
    divider(theme, theme.px(4));
    show("Energy, kcal/d", rates);
    small_text(theme, theme.palette.text, deficit_sentence(numbers));
    why_tooltip(document::why(document::Shown::intake));
    divider(theme, theme.px(4));
    warning_list(theme, outlook);
    return chosen;
}

}  // namespace ui
