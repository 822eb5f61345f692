#include "ui/curve_pad.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr float plot_height = 230;
constexpr float left_margin = 52;
constexpr float bottom_margin = 30;
constexpr int rows = 4;
constexpr double key_step = 0.04;  // of the axis

/// The rectangle of the plot and how values lie in it.
struct Plot {
    ImVec2 low;   ///< upper left
    ImVec2 high;  ///< lower right
    double axis_low;
    double axis_high;

    float x(double across) const { return low.x + static_cast<float>(across) * (high.x - low.x); }
    float y(double value) const {
        return low.y + static_cast<float>((axis_high - value) / (axis_high - axis_low)) * (high.y - low.y);
    }
    double across(float px) const { return std::clamp<double>((px - low.x) / (high.x - low.x), 0, 1); }
    double value(float py) const {
        return std::clamp<double>(axis_high - (py - low.y) / (high.y - low.y) * (axis_high - axis_low), axis_low,
                                  axis_high);
    }
};

double across_of(std::size_t point) {
    return static_cast<double>(point) / (lesson::curve_points - 1);
}

void draw_axes(const Theme& theme, const Plot& plot, int last_day) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    ImGui::PushFont(theme.fonts.small);
    for (int i = 0; i <= rows; ++i) {
        const double value = plot.axis_high + (plot.axis_low - plot.axis_high) * i / rows;
        const float y = plot.y(value);
        draw->AddLine({plot.low.x, y}, {plot.high.x, y}, theme.palette.line, theme.px(1));
        const std::string text = fmt::format("{} %", lesson::number_words(value, 0));
        const ImVec2 size = ImGui::CalcTextSize(text.c_str());
        draw->AddText({plot.low.x - size.x - theme.px(6), y - size.y / 2}, theme.palette.dim_text, text.c_str());
    }
    for (const double share : {0.0, 0.5, 1.0}) {
        const std::string text = theme.say("lesson.day", fmt::arg("day", std::lround(share * last_day)));
        const ImVec2 size = ImGui::CalcTextSize(text.c_str());
        draw->AddText({plot.x(share) - size.x * static_cast<float>(share), plot.high.y + theme.px(6)},
                      theme.palette.dim_text, text.c_str());
    }
    ImGui::PopFont();
    draw->AddRect(plot.low, plot.high, theme.palette.outline, 0, 0, theme.px(1));
}

void draw_lines(const Theme& theme, const Plot& plot, const CurvePad& pad) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    for (std::size_t i = 0; i < lesson::curve_points; ++i) {
        const auto& here = pad.answer.curve[i];
        if (!here) continue;
        const ImVec2 at{plot.x(across_of(i)), plot.y(*here)};
        draw->AddCircleFilled(at, theme.px(3), theme.palette.accent);
        if (i > 0 && pad.answer.curve[i - 1])
            draw->AddLine({plot.x(across_of(i - 1)), plot.y(*pad.answer.curve[i - 1])}, at, theme.palette.accent,
                          theme.px(2.5F));
    }
    if (!pad.outcome) return;
    for (std::size_t i = 1; i < lesson::curve_points; ++i)
        draw->AddLine({plot.x(across_of(i - 1)), plot.y(pad.outcome->curve[i - 1])},
                      {plot.x(across_of(i)), plot.y(pad.outcome->curve[i])}, theme.palette.fat, theme.px(4));
}

/// Every point between where the mouse was and where it is, so that a quick stroke has no holes.
std::vector<DrawnPoint> stroke(const Plot& plot) {
    const ImGuiIO& io = ImGui::GetIO();
    const ImVec2 to = io.MousePos;
    const bool begins = ImGui::IsItemActivated();
    const ImVec2 from = begins ? to : ImVec2{to.x - io.MouseDelta.x, to.y - io.MouseDelta.y};
    std::vector<DrawnPoint> points;
    const int steps = std::max(1, static_cast<int>(std::abs(to.x - from.x)));
    for (int i = 0; i <= steps; ++i) {
        const float share = static_cast<float>(i) / static_cast<float>(steps);
        points.push_back({plot.across(from.x + share * (to.x - from.x)), plot.value(from.y + share * (to.y - from.y))});
    }
    return points;
}

/// The keyboard's place on the pad, kept by ImGui for the item: a point of the curve.
std::vector<DrawnPoint> by_keys(const CurvePad& pad, const Plot& plot, const Theme& theme) {
    int* place = ImGui::GetStateStorage()->GetIntRef(ImGui::GetID("place"), 0);
    const auto pressed = [](ImGuiKey key) { return ImGui::IsKeyPressed(ImGui::GetKeyIndex(key)); };
    const int last = static_cast<int>(lesson::curve_points) - 1;
    const int before = *place;
    if (pressed(ImGuiKey_RightArrow)) *place = std::min(*place + 1, last);
    if (pressed(ImGuiKey_LeftArrow)) *place = std::max(*place - 1, 0);
    const auto& curve = pad.answer.curve;
    const auto here = static_cast<std::size_t>(*place);
    const double held = curve[here].value_or(curve[static_cast<std::size_t>(before)].value_or(pad.high));
    const double step = key_step * (pad.high - pad.low);
    double value = held;
    if (pressed(ImGuiKey_UpArrow)) value += step;
    if (pressed(ImGuiKey_DownArrow)) value -= step;
    value = std::clamp(value, pad.low, pad.high);
    ImGui::GetWindowDrawList()->AddCircle({plot.x(across_of(here)), plot.y(value)}, theme.px(8), theme.palette.text, 0,
                                          theme.px(2));
    if (*place == before && value == held) return {};
    return {{across_of(here), value}};
}

}  // namespace

std::vector<DrawnPoint> curve_pad(const Theme& theme, const CurvePad& pad) {
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    const Plot plot{{corner.x + theme.px(left_margin), corner.y + theme.px(8)},
                    {corner.x + width - theme.px(4), corner.y + theme.px(plot_height)},
                    pad.low,
                    pad.high};
    ImGui::InvisibleButton("##curve", {width, theme.px(plot_height + bottom_margin)});
    const bool focused = ImGui::IsItemFocused() && ImGui::GetIO().NavVisible;
    if (ImGui::IsItemHovered() && pad.open) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    ImGui::GetWindowDrawList()->AddRectFilled(plot.low, plot.high, theme.palette.well);
    draw_axes(theme, plot, pad.last_day);
    std::vector<DrawnPoint> drawn;
    if (pad.open && ImGui::IsItemActive() && ImGui::IsMouseDown(ImGuiMouseButton_Left)) drawn = stroke(plot);
    draw_lines(theme, plot, pad);
    if (pad.open && focused && drawn.empty()) drawn = by_keys(pad, plot, theme);
    return drawn;
}

}  // namespace ui
