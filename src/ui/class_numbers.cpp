#include "ui/class_numbers.hpp"

#include "lesson/lesson_numbers.hpp"
#include "ui/panel.hpp"
#include "widgets/fitted.hpp"
#include "widgets/hint.hpp"
#include "widgets/key_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double least_scale_percent = 10;
constexpr float most_names_share = 0.5F;  // of the width

double change_percent(double then, double now) {
    return then == 0 ? 0 : 100 * (now / then - 1);
}

const char* name_of(const widgets::Theme& theme, core::Depot depot) {
    return theme.say(fmt::format("region.{}", core::name_of(depot)));
}

/// The width of the longest name, limited to leave room for bars.
float names_width(const widgets::Theme& theme) {
    float widest = 0;
    for (const core::Depot depot : core::all_values<core::Depot>())
        widest = std::max(widest, ImGui::CalcTextSize(name_of(theme, depot)).x);
    return std::min(widest + theme.px(8), ImGui::GetContentRegionAvail().x * most_names_share);
}

/// A bar for one region: the share of its fat lost or gained.
void bar(const widgets::Theme& theme, core::Depot depot, double percent, double scale_percent) {
    const float width = ImGui::GetContentRegionAvail().x;
    const float name_width = names_width(theme), number_width = theme.px(58);
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const float height = ImGui::GetTextLineHeight();
    ImGui::TextUnformatted(widgets::fitted(name_of(theme, depot), name_width - theme.px(8)).c_str());
    const std::string number = lesson::number_words(percent, 0) + " %";
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddText({corner.x + width - ImGui::CalcTextSize(number.c_str()).x, corner.y}, theme.palette.text,
                  number.c_str());
    const float room = width - name_width - number_width;
    const auto length = static_cast<float>(std::min(1.0, std::abs(percent) / scale_percent)) * room;
    const ImVec2 low{corner.x + name_width, corner.y + height * 0.25F};
    draw->AddRectFilled(low, {low.x + room, corner.y + height * 0.8F}, theme.palette.well);
    draw->AddRectFilled(low, {low.x + length, corner.y + height * 0.8F},
                        percent < 0 ? theme.palette.fat : theme.palette.accent);
}

void regions(const widgets::Theme& theme, const study::Simulation& run, std::size_t day) {
    double largest = least_scale_percent;
    core::EnumArray<core::Depot, double> changes;
    for (const core::Depot depot : core::all_values<core::Depot>()) {
        changes[depot] = change_percent(run.depots.front()[depot], run.depots[day][depot]);
        largest = std::max(largest, std::abs(changes[depot]));
    }
    for (const core::Depot depot : core::all_values<core::Depot>()) bar(theme, depot, changes[depot], largest);
}

void numbers_button(const widgets::Theme& theme, const char* key, session::Actions& actions) {
    const float wish = ImGui::CalcTextSize(theme.say(key)).x + 2 * ImGui::GetStyle().FramePadding.x;
    const float width = std::min(wish, ImGui::GetContentRegionAvail().x);
    if (widgets::wrapped_button(theme, theme.say(key), width)) actions.push_back(session::ToggleNumbers{});
    widgets::hint(theme, widgets::action_tip(theme, "numbers"));
}

}  // namespace

void class_numbers(const widgets::Theme& theme, const Area& area, const study::Simulation* simulation, int day,
                   bool shown, session::Actions& actions) {
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {theme.px(18), theme.px(14)});
    {
        const Panel panel("class-numbers", area);
        ImGui::PushFont(theme.fonts.title);
        ImGui::TextWrapped("%s", theme.say("classroom.changes"));
        ImGui::PopFont();
        divider(theme, theme.px(6));
        if (!shown || !simulation) {
            ImGui::TextWrapped("%s", theme.say("classroom.hidden"));
            ImGui::Spacing();
            numbers_button(theme, "classroom.show-numbers", actions);
        } else {
            const auto on = static_cast<std::size_t>(day);
            const double fat = change_percent(simulation->trajectory.days.front().state.fat_kg,
                                              simulation->trajectory.days[on].state.fat_kg);
            ImGui::TextWrapped(
                "%s", theme.say("classroom.fat-change", fmt::arg("percent", lesson::number_words(fat, 0))).c_str());
            ImGui::Spacing();
            ImGui::TextWrapped("%s", theme.say("classroom.by-region"));
            regions(theme, *simulation, on);
            ImGui::Spacing();
            numbers_button(theme, "classroom.hide-numbers", actions);
        }
    }
    ImGui::PopStyleVar();
}

}  // namespace ui
