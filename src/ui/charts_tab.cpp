#include "ui/charts_tab.hpp"

#include "ui/panel.hpp"
#include "ui/why.hpp"
#include "widgets/chart.hpp"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

// In pixels at 96 dpi. The charts share the height left by texts, within legible limits.
constexpr float least_chart_height = 64;
constexpr float most_chart_height = 240;
constexpr float texts_height = 160;  // legend, kind of deficit, a line on limits, with gaps
constexpr float few_texts_height = 100;

/// A sentence on the kind of deficit of a phase. `first` and `last`: its first and last day.
std::string phase_sentence(const widgets::Theme& theme, const energy::Phase& phase, const energy::Day& first,
                           const energy::Day& last) {
    const auto kcal = [](double value) { return fmt::format("{:.0f}", value); };
    const std::string from = kcal(first.intake_kcal_per_day), to = kcal(last.intake_kcal_per_day);
    if (phase.deficit_mode == energy::DeficitMode::hold)
        return theme.say("charts.hold", fmt::arg("first", from), fmt::arg("last", to));
    const double size = std::abs(phase.deficit_kcal_per_day);
    if (size < 0.5) return theme.say("charts.no-deficit");
    const bool surplus = phase.deficit_kcal_per_day < 0;
    if (phase.deficit_mode == energy::DeficitMode::intake)
        return surplus ? theme.say("charts.fixed-surplus", fmt::arg("intake", from), fmt::arg("size", kcal(size)))
                       : theme.say("charts.fixed-deficit", fmt::arg("intake", from), fmt::arg("size", kcal(size)));
    const char* key = surplus ? "charts.constant-surplus" : "charts.constant-deficit";
    return theme.say(key, fmt::arg("size", kcal(size)), fmt::arg("first", from), fmt::arg("last", to));
}

/// A line for each phase of the run.
std::string plan_sentences(const widgets::Theme& theme, const Numbers& numbers) {
    const energy::Plan& plan = numbers.document.plan;
    const energy::Trajectory& run = numbers.simulation.trajectory;
    std::string text;
    for (std::size_t i = 0; i < run.phases.size(); ++i) {
        const int from_day = run.phases[i].day;
        const std::size_t end =
            i + 1 < run.phases.size() ? static_cast<std::size_t>(run.phases[i + 1].day) : run.days.size();
        if (static_cast<std::size_t>(from_day) >= end) continue;  // the run ended before the phase began
        const std::string sentence = phase_sentence(theme, energy::phase_on(plan, from_day),
                                                    run.days[static_cast<std::size_t>(from_day)], run.days[end - 1]);
        text += i == 0
                    ? sentence
                    : "\n" + theme.say("describe.plan.from_day", fmt::arg("day", from_day), fmt::arg("what", sentence));
    }
    return text;
}

void small_text(const widgets::Theme& theme, ImU32 color, const std::string& text) {
    ImGui::PushFont(theme.fonts.small);
    ImGui::PushStyleColor(ImGuiCol_Text, color);
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(text.c_str());
    ImGui::PopTextWrapPos();
    ImGui::PopStyleColor();
    ImGui::PopFont();
}

void warning_list(const widgets::Theme& theme, const study::Outlook& outlook) {
    int number = 0;
    for (const energy::Warning& warning : outlook.warnings) {
        small_text(theme, theme.palette.warning, "! " + theme.strings->say(warning.sentence));
        why_last_item(
            theme, fmt::format("warning {}", number++).c_str(),
            {{.text = theme.say("charts.limit"), .key = {}, .values = {}}, warning.grade, std::string(warning.source)});
    }
    if (outlook.warnings.empty()) small_text(theme, theme.palette.dim_text, theme.say("charts.no-limit"));
}

/// A legend for the hatched band and the vertical line.
void band_legend(const widgets::Theme& theme) {
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const ImVec2 size{theme.px(22), theme.px(11)};
    widgets::band_swatch(theme, {corner.x, corner.y + theme.px(3)}, size, theme.palette.accent);
    ImGui::SetCursorScreenPos({corner.x + size.x + theme.px(7), corner.y});
    small_text(theme, theme.palette.dim_text, theme.say("charts.band"));
    const float bottom = ImGui::GetItemRectMax().y;
    why_last_item(theme, "band", study::why(study::Shown::band));
    ImGui::SetCursorScreenPos({corner.x, bottom + theme.px(4)});
}

/// A chart whose title has an explanation.
std::optional<int> explained_chart(const widgets::Theme& theme, const widgets::Chart& drawn, study::Shown shown) {
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const std::optional<int> day = widgets::chart(theme, drawn);
    const ImVec2 after = ImGui::GetCursorScreenPos();
    ImGui::PushFont(theme.fonts.strong);
    const ImVec2 size = ImGui::CalcTextSize(drawn.title);
    ImGui::PopFont();
    ImGui::SetCursorScreenPos(corner);
    why_area(theme, drawn.title, size, study::why(shown));
    ImGui::SetCursorScreenPos(after);
    return day;
}

}  // namespace

std::optional<int> charts(const widgets::Theme& theme, const Numbers& numbers) {
    const study::Courses& courses = numbers.outlook.courses;
    const ShownUnits units = shown_units(numbers.preferences.units);
    const widgets::Palette& palette = theme.palette;
    const bool all = numbers.preferences.detail == session::Detail::full;
    const widgets::ChartLine weight[] = {{.label = "",
                                          .color = palette.accent,
                                          .values = courses.weight_kg,
                                          .low = courses.weight_low_kg,
                                          .high = courses.weight_high_kg}};
    const widgets::ChartLine fat[] = {{.label = "",
                                       .color = palette.fat,
                                       .values = courses.fat_kg,
                                       .low = courses.fat_low_kg,
                                       .high = courses.fat_high_kg}};
    const widgets::ChartLine rates[] = {
        {.label = theme.say("charts.eaten"), .color = palette.accent, .values = courses.intake_kcal_per_day},
        {.label = theme.say("charts.used"),
         .color = palette.fat,
         .values = courses.expenditure_kcal_per_day,
         .dashed = true}};
    const int count = all ? 3 : 2;
    const float room = ImGui::GetContentRegionAvail().y / theme.scale - (all ? texts_height : few_texts_height);
    const float height = std::clamp(room / static_cast<float>(count) - widgets::chart_frame_height, least_chart_height,
                                    most_chart_height);
    std::optional<int> chosen;
    const auto show = [&](const std::string& title, std::span<const widgets::ChartLine> lines, double per_value,
                          int decimals, study::Shown shown) {
        const widgets::Chart drawn{.title = title.c_str(),
                                   .height = height,
                                   .lines = lines,
                                   .per_value = per_value,
                                   .decimals = decimals,
                                   .day = numbers.readout.day};
        if (const auto day = explained_chart(theme, drawn, shown)) chosen = day;
    };
    show(theme.say("numbers.weight", fmt::arg("unit", units.mass)), weight, units.per_kg, 1, study::Shown::weight);
    show(theme.say("numbers.fat", fmt::arg("unit", units.mass)), fat, units.per_kg, 1, study::Shown::fat);
    band_legend(theme);
    if (all) {
        show(theme.say("charts.energy"), rates, 1, 0, study::Shown::expenditure);
        small_text(theme, palette.text, plan_sentences(theme, numbers));
        why_last_item(theme, "deficit", study::why(study::Shown::intake));
        divider(theme, theme.px(4));
    }
    warning_list(theme, numbers.outlook);
    return chosen;
}

}  // namespace ui
