#include "ui/time_bar.hpp"

#include "ui/icons.hpp"
#include "ui/panel.hpp"
#include "ui/slider.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr float knob_inset = 7;  // of slim_slider: where its scale begins
constexpr float smallest_label_gap = 64;

void day_scale(const Theme& theme, ImVec2 corner, float width, int last_day) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const float inset = theme.px(knob_inset);
    const int step = days_between_labels(last_day, width, theme.px(smallest_label_gap));
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

void buttons(const Theme& theme, bool playing, Requests& requests) {
    const float side = theme.px(32);
    requests.to_start |= icon_button(theme, Icon::to_start, side, "to-start");
    ImGui::SameLine();
    if (icon_button(theme, Icon::step_back, side, "day-back")) requests.step_days -= 1;
    ImGui::SameLine();
    const Icon icon = playing ? Icon::pause : Icon::play;
    requests.play_or_pause |= icon_button(theme, icon, side, "play");
    ImGui::SameLine();
    if (icon_button(theme, Icon::step_on, side, "day-on")) requests.step_days += 1;
    ImGui::SameLine();
    requests.to_end |= icon_button(theme, Icon::to_end, side, "to-end");
}

/// Width of the longest "Day 180 of 180" with the gap before it, so that the slider keeps its place.
float label_width_for(const Theme& theme, int last_day) {
    ImGui::PushFont(theme.fonts.title);
    const float day = ImGui::CalcTextSize(fmt::format("Day {}", last_day).c_str()).x;
    ImGui::PopFont();
    return day + ImGui::CalcTextSize(fmt::format("of {}", last_day).c_str()).x + theme.px(24);
}

void status_line(const Theme& theme, float width) {
    constexpr const char* teaching = "A teaching model of averages, not medical advice";
    constexpr const char* keys =
        "Drag to turn   Wheel to zoom   Right drag to move   1–4 views   R resets   F12 picture";
    ImGui::PushFont(theme.fonts.small);
    const ImVec2 corner = ImGui::GetCursorPos();
    const float teaching_width = ImGui::CalcTextSize(teaching).x;
    if (ImGui::CalcTextSize(keys).x + teaching_width + theme.px(40) < width) ImGui::TextDisabled("%s", keys);
    ImGui::SetCursorPos({corner.x + width - teaching_width, corner.y});
    ImGui::TextUnformatted(teaching);
    ImGui::PopFont();
}

}  // namespace

int days_between_labels(int last_day, float width_px, float label_px) {
    constexpr std::array steps{1, 2, 5, 10, 20, 30, 60, 90, 180, 365, 730};
    const float most_labels = std::max(1.0F, width_px / label_px);
    for (const int step : steps)
        if (static_cast<float>(last_day) / static_cast<float>(step) <= most_labels) return step;
    return std::max(1, last_day);
}

void time_bar(const Theme& theme, const Area& area, int last_day, bool playing, document::ViewState& view,
              Requests& requests) {
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {theme.px(16), theme.px(10)});
    {
        const Panel panel("time", area, theme.palette.bar,
                          ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
        const ImVec2 corner = ImGui::GetCursorPos();
        const float width = ImGui::GetContentRegionAvail().x;
        buttons(theme, playing, requests);

        const int day = std::clamp(view.day.value_or(last_day), 0, last_day);
        const std::string text = fmt::format("Day {}", day);
        const std::string total = fmt::format("of {}", last_day);
        const float left = corner.x + theme.px(5 * 32 + 4 * 8 + 20);
        const float label_width = label_width_for(theme, last_day);
        const float slider_width = std::max(theme.px(60), corner.x + width - label_width - left);
        ImGui::SetCursorPos({left, corner.y + theme.px(1)});
        float position = last_day == 0 ? 0 : static_cast<float>(day) / static_cast<float>(last_day);
        if (slim_slider(theme, "##day", slider_width, position))
            view.day = static_cast<int>(std::lround(position * static_cast<float>(last_day)));
        const ImVec2 slider_corner = ImGui::GetItemRectMin();
        day_scale(theme, {slider_corner.x, slider_corner.y + slim_slider_height(theme)}, slider_width, last_day);

        ImGui::SetCursorPos({left + slider_width + theme.px(16), corner.y + theme.px(4)});
        ImGui::PushFont(theme.fonts.title);
        ImGui::TextUnformatted(text.c_str());
        ImGui::PopFont();
        ImGui::SameLine(0, theme.px(6));
        ImGui::SetCursorPosY(corner.y + theme.px(7));
        ImGui::TextDisabled("%s", total.c_str());

        ImGui::SetCursorPos({corner.x, corner.y + theme.px(46)});
        status_line(theme, width);
    }
    ImGui::PopStyleVar();
}

}  // namespace ui
