#include "ui/time_bar.hpp"

#include "core/axis_marks.hpp"
#include "session/key_table.hpp"
#include "ui/field_rows.hpp"
#include "ui/panel.hpp"
#include "widgets/fitted.hpp"
#include "widgets/hint.hpp"
#include "widgets/icons.hpp"
#include "widgets/key_words.hpp"
#include "widgets/slider.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr float knob_inset = 7;  // where the scale of slim_slider begins
constexpr float smallest_label_gap = 64;
constexpr float button_side = 32;
constexpr float pace_width = 50;
constexpr float narrow_below = 660;
constexpr float smallest_line = 60;
constexpr float day_box_padding = 5;

void day_scale(const widgets::Theme& theme, ImVec2 corner, float width, int last_day) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const float inset = theme.px(knob_inset);
    const int step = core::days_between_labels(last_day, width, theme.px(smallest_label_gap));
    ImGui::PushFont(theme.fonts.small);
    for (int day = 0; day <= last_day; day += step) {
        const float share = last_day == 0 ? 0 : static_cast<float>(day) / static_cast<float>(last_day);
        const float x = corner.x + inset + share * (width - 2 * inset);
        const std::string text = std::to_string(day);
        const float text_width = ImGui::CalcTextSize(text.c_str()).x;
        draw->AddLine({x, corner.y}, {x, corner.y + theme.px(4)}, ImGui::GetColorU32(theme.palette.start));
        const float left = std::clamp(x - text_width / 2, corner.x, corner.x + width - text_width);
        draw->AddText({left, corner.y + theme.px(5)}, ImGui::GetColorU32(theme.palette.dim_text), text.c_str());
    }
    ImGui::PopFont();
}

/// Buttons for the playback pace and looping: a press advances to the next pace, from the fastest to the
/// slowest.
void pace_buttons(const widgets::Theme& theme, const TimeLine& line, session::Actions& actions) {
    const float side = theme.px(button_side);
    const bool fastest = line.pace.choice + 1 == static_cast<int>(session::paces.size());
    const double pace = session::paces[static_cast<std::size_t>(line.pace.choice)];
    if (ImGui::Button(fmt::format("{:g}×###pace", pace).c_str(), {theme.px(pace_width), side}))
        actions.push_back(session::ChangePace{fastest ? -line.pace.choice : 1});
    const std::string days = fmt::format("{:.2g}", session::days_a_second(line.pace, line.marks.last_day));
    widgets::hint(theme, theme.say("time.pace", fmt::arg("days", days)),
                  widgets::action_tip(theme, "faster") + "\n" + widgets::action_tip(theme, "slower"));
    ImGui::SameLine();
    ImGui::PushStyleColor(ImGuiCol_Button, line.pace.loop ? theme.palette.raised : theme.palette.well);
    if (widgets::icon_button(theme, widgets::Icon::loop, side, "loop")) actions.push_back(session::ToggleLoop{});
    ImGui::PopStyleColor();
    if (!line.pace.loop) return;
    const ImVec2 low = ImGui::GetItemRectMin();
    const ImVec2 high = ImGui::GetItemRectMax();
    ImGui::GetWindowDrawList()->AddLine({low.x + theme.px(4), high.y - theme.px(2)},
                                        {high.x - theme.px(4), high.y - theme.px(2)},
                                        ImGui::GetColorU32(theme.palette.accent), theme.px(2));
}

void buttons(const widgets::Theme& theme, const TimeLine& line, session::Actions& actions) {
    const float side = theme.px(button_side);
    const bool all = line.detail == session::Detail::full;
    if (all) {
        if (widgets::icon_button(theme, widgets::Icon::to_start, side, "to-start"))
            actions.push_back(session::GoToStart{});
        ImGui::SameLine();
        if (widgets::icon_button(theme, widgets::Icon::step_back, side, "day-back"))
            actions.push_back(session::StepDays{-1});
        ImGui::SameLine();
    }
    if (widgets::icon_button(theme, line.playing ? widgets::Icon::pause : widgets::Icon::play, side, "play"))
        actions.push_back(session::PlayOrPause{});
    if (!all) return;
    ImGui::SameLine();
    if (widgets::icon_button(theme, widgets::Icon::step_on, side, "day-on")) actions.push_back(session::StepDays{1});
    ImGui::SameLine();
    if (widgets::icon_button(theme, widgets::Icon::to_end, side, "to-end")) actions.push_back(session::GoToEnd{});
    ImGui::SameLine();
    pace_buttons(theme, line, actions);
}

float buttons_width(const widgets::Theme& theme, session::Detail detail) {
    const float gap = ImGui::GetStyle().ItemSpacing.x;
    if (detail == session::Detail::simple) return theme.px(button_side);
    return theme.px(6 * button_side + pace_width) + 6 * gap;
}

float day_box_width(const widgets::Theme& theme, int last_day) {  // measured in the title font
    return ImGui::CalcTextSize(std::to_string(last_day).c_str()).x + theme.px(2 * day_box_padding);
}

/// "Day 84" with an editable number; returns the day entered, if any.
std::optional<int> day_box(const widgets::Theme& theme, int day, int last_day) {
    ImGui::PushFont(theme.fonts.title);
    ImGui::TextUnformatted(theme.say("time.day", fmt::arg("day", "")).c_str());
    ImGui::SameLine(0, 0);
    ImGui::SetNextItemWidth(day_box_width(theme, last_day));
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {theme.px(day_box_padding), 0});
    int typed = day;
    const bool changed = ImGui::InputInt("##type-day", &typed, 0, 0, ImGuiInputTextFlags_AutoSelectAll);
    ImGui::PopStyleVar();
    ImGui::PopFont();
    widgets::hint(theme, theme.say("time.type-day"));
    if (!changed) return std::nullopt;
    return std::clamp(typed, 0, last_day);
}

/// Width of the longest "Day 180 of 180" with the gap before it, so that the slider does not move.
float label_width_for(const widgets::Theme& theme, int last_day) {
    ImGui::PushFont(theme.fonts.title);
    const float day =
        ImGui::CalcTextSize(theme.say("time.day", fmt::arg("day", "")).c_str()).x + day_box_width(theme, last_day);
    ImGui::PopFont();
    return day + ImGui::CalcTextSize(theme.say("time.of", fmt::arg("last", last_day)).c_str()).x + theme.px(24);
}

/// The legend of the marks on the left; the permanent sentence on the right.
void status_line(const widgets::Theme& theme, float width, const TimeLine& line) {
    ImGui::PushFont(theme.fonts.small);
    const std::string teaching = widgets::fitted(theme.say("time.teaching-model"), width);
    const ImVec2 corner = ImGui::GetCursorPos();
    const float teaching_width = ImGui::CalcTextSize(teaching.c_str()).x;
    time_marks_legend(theme, width - teaching_width - theme.px(24), line.marks.marks);
    ImGui::SetCursorPos({corner.x + width - teaching_width, corner.y});
    ImGui::TextUnformatted(teaching.c_str());
    widgets::hint(theme, theme.say("time.teaching-model"));
    ImGui::PopFont();
}

}  // namespace

void time_bar(const widgets::Theme& theme, const Area& area, const TimeLine& line, document::ViewState& view,
              session::Actions& actions) {
    const int last_day = line.marks.last_day;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {theme.px(16), theme.px(8)});
    {
        const Panel panel("time", area, theme.palette.bar,
                          ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
        const ImVec2 corner = ImGui::GetCursorPos();
        const float width = ImGui::GetContentRegionAvail().x;
        ImGui::SetCursorPosY(corner.y + theme.px(6));
        TimeLine shown = line;
        if (area.width < theme.px(narrow_below))
            shown.detail = session::Detail::simple;  // the timeline needs the room of the step buttons
        buttons(theme, shown, actions);

        const int day = std::clamp(view.day.value_or(last_day), 0, last_day);
        const float left = corner.x + buttons_width(theme, shown.detail) + theme.px(20);
        const float label_width = label_width_for(theme, last_day);
        const float slider_width = std::max(theme.px(smallest_line), corner.x + width - label_width - left);
        ImGui::SetCursorPos({left, corner.y});
        const ImVec2 marks_corner = ImGui::GetCursorScreenPos();
        const float inset = theme.px(knob_inset);
        if (const auto chosen =
                time_marks(theme, {marks_corner.x + inset, marks_corner.y}, slider_width - 2 * inset, line.marks))
            view.day = *chosen;
        ImGui::SetCursorScreenPos({marks_corner.x, marks_corner.y + time_marks_height(theme)});
        float position = last_day == 0 ? 0 : static_cast<float>(day) / static_cast<float>(last_day);
        if (const widgets::SliderMove move = widgets::slim_slider(theme, "##day", slider_width, position))
            view.day = move.dragged ? static_cast<int>(std::lround(position * static_cast<float>(last_day)))
                                    : std::clamp(day + move.key_steps, 0, last_day);
        widgets::hint(theme, theme.say("time.day-help"));
        const ImVec2 slider_corner = ImGui::GetItemRectMin();
        day_scale(theme, {slider_corner.x, slider_corner.y + widgets::slim_slider_height(theme)}, slider_width,
                  last_day);

        ImGui::SetCursorPos({left + slider_width + theme.px(16), corner.y + theme.px(10)});
        if (const auto typed = day_box(theme, day, last_day)) view.day = *typed;
        ImGui::SameLine(0, theme.px(6));
        ImGui::SetCursorPosY(corner.y + theme.px(13));
        if (slider_width > theme.px(smallest_line))
            ImGui::TextDisabled("%s", theme.say("time.of", fmt::arg("last", last_day)).c_str());

        ImGui::SetCursorPos({corner.x, corner.y + theme.px(55)});
        status_line(theme, width, line);
    }
    ImGui::PopStyleVar();
}

}  // namespace ui
