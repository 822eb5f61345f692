#include "ui/curve_pad.hpp"

#include "widgets/imgui_versions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr float axis_gap = 6;
constexpr float prediction_line = 2.5F;  // thickness
constexpr float result_line = 4;
constexpr int rows = 4;
constexpr double key_step = 0.04;  // as a share of the axis

/// The rectangle of the plot and its axes.
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

std::string percent_text(double value) {
    return fmt::format("{} %", lesson::number_words(value, 0));
}

void draw_axes(const widgets::Theme& theme, const Plot& plot, int last_day) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    for (int i = 0; i <= rows; ++i) {
        const double value = plot.axis_high + (plot.axis_low - plot.axis_high) * i / rows;
        const float y = plot.y(value);
        draw->AddLine({plot.low.x, y}, {plot.high.x, y}, theme.palette.line, theme.px(1));
        const std::string text = percent_text(value);
        const ImVec2 size = ImGui::CalcTextSize(text.c_str());
        draw->AddText({plot.low.x - size.x - theme.px(axis_gap), y - size.y / 2}, theme.palette.dim_text, text.c_str());
    }
    for (const double share : {0.0, 0.5, 1.0}) {
        const std::string text = theme.say("lesson.day", fmt::arg("day", std::lround(share * last_day)));
        const ImVec2 size = ImGui::CalcTextSize(text.c_str());
        if (share == 0.5 && 3.5F * size.x > plot.high.x - plot.low.x) continue;  // the three labels would touch
        draw->AddText({plot.x(share) - size.x * static_cast<float>(share), plot.high.y + theme.px(axis_gap)},
                      theme.palette.dim_text, text.c_str());
    }
    draw->AddRect(plot.low, plot.high, theme.palette.outline, 0, 0, theme.px(1));
}

/// A legend of the lines: the prediction has a dot at each of its points.
void draw_legend(const widgets::Theme& theme, const Plot& plot) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const float line = ImGui::GetTextLineHeightWithSpacing(), sample = theme.px(28);
    ImVec2 at{plot.low.x + theme.px(12), plot.high.y - 2 * line - theme.px(4)};
    const auto entry = [&](ImU32 colour, float thickness, bool dotted, const char* text) {
        const float middle = at.y + ImGui::GetFontSize() / 2;
        draw->AddLine({at.x, middle}, {at.x + sample, middle}, colour, theme.px(thickness));
        if (dotted) draw->AddCircleFilled({at.x + sample / 2, middle}, theme.px(3), colour);
        draw->AddText({at.x + sample + theme.px(8), at.y}, theme.palette.text, text);
        at.y += line;
    };
    entry(theme.palette.accent, prediction_line, true, theme.say("lesson.predicted"));
    entry(theme.palette.fat, result_line, false, theme.say("lesson.shown"));
}

void draw_lines(const widgets::Theme& theme, const Plot& plot, const CurvePad& pad) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    for (std::size_t i = 0; i < lesson::curve_points; ++i) {
        const auto& here = pad.answer.curve[i];
        if (!here) continue;
        const ImVec2 at{plot.x(across_of(i)), plot.y(*here)};
        draw->AddCircleFilled(at, theme.px(3), theme.palette.accent);
        if (i > 0 && pad.answer.curve[i - 1])
            draw->AddLine({plot.x(across_of(i - 1)), plot.y(*pad.answer.curve[i - 1])}, at, theme.palette.accent,
                          theme.px(prediction_line));
    }
    if (!pad.outcome) return;
    for (std::size_t i = 1; i < lesson::curve_points; ++i)
        draw->AddLine({plot.x(across_of(i - 1)), plot.y(pad.outcome->curve[i - 1])},
                      {plot.x(across_of(i)), plot.y(pad.outcome->curve[i])}, theme.palette.fat, theme.px(result_line));
    draw_legend(theme, plot);
}

/// All points between the previous and current mouse position, so that a quick stroke has no gaps.
std::vector<session::DrawCurve> stroke(const Plot& plot) {
    const ImGuiIO& io = ImGui::GetIO();
    const ImVec2 to = io.MousePos;
    const bool begins = ImGui::IsItemActivated();
    const ImVec2 from = begins ? to : ImVec2{to.x - io.MouseDelta.x, to.y - io.MouseDelta.y};
    std::vector<session::DrawCurve> points;
    const int steps = std::max(1, static_cast<int>(std::abs(to.x - from.x)));
    for (int i = 0; i <= steps; ++i) {
        const float share = static_cast<float>(i) / static_cast<float>(steps);
        points.push_back({plot.across(from.x + share * (to.x - from.x)), plot.value(from.y + share * (to.y - from.y))});
    }
    return points;
}

bool pressed(ImGuiKey key) {
    return ImGui::IsKeyPressed(ImGui::GetKeyIndex(key), false);
}

/// Whether the keyboard holds the pen: the arrow keys then draw instead of moving the focus.
bool holds_pen() {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    const ImGuiID id = ImGui::GetItemID();
    bool* held = ImGui::GetStateStorage()->GetBoolRef(ImGui::GetID("pen"), false);
    const bool was_held = *held;
    if (!ImGui::IsItemFocused() || context.NavDisableHighlight)
        *held = false;
    else if (!was_held)
        *held = context.NavActivateId == id;
    else if (pressed(ImGuiKey_Space) || pressed(ImGuiKey_Enter) || pressed(ImGuiKey_Escape) || pressed(ImGuiKey_Tab))
        *held = false;
    if (*held) {
        ImGui::SetActiveID(id, context.CurrentWindow);
        context.ActiveIdSource = widgets::moved_by_keys;
        context.ActiveIdUsingNavDirMask = ~0U;
    } else if (was_held && context.ActiveId == id) {
        ImGui::ClearActiveID();
    }
    return *held;
}

/// Points drawn by the arrow keys. ImGui's state storage keeps the keyboard's position, a point of the curve.
std::vector<session::DrawCurve> by_keys(const CurvePad& pad, const Plot& plot, const widgets::Theme& theme,
                                        bool draws) {
    int* place = ImGui::GetStateStorage()->GetIntRef(ImGui::GetID("place"), 0);
    const auto repeated = [&](ImGuiKey key) { return draws && ImGui::IsKeyPressed(ImGui::GetKeyIndex(key)); };
    const int last = static_cast<int>(lesson::curve_points) - 1;
    const int before = *place;
    if (repeated(ImGuiKey_RightArrow)) *place = std::min(*place + 1, last);
    if (repeated(ImGuiKey_LeftArrow)) *place = std::max(*place - 1, 0);
    const auto& curve = pad.answer.curve;
    const auto here = static_cast<std::size_t>(*place);
    const double held =
        *place > before || !curve[here] ? curve[static_cast<std::size_t>(before)].value_or(pad.high) : *curve[here];
    const double step = key_step * (pad.high - pad.low);
    double value = held;
    if (repeated(ImGuiKey_UpArrow)) value += step;
    if (repeated(ImGuiKey_DownArrow)) value -= step;
    value = std::clamp(value, pad.low, pad.high);
    const ImVec2 at{plot.x(across_of(here)), plot.y(value)};
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddCircle(at, theme.px(8), theme.palette.text, 0, theme.px(2));
    if (!draws) return {};
    draw->AddCircleFilled(at, theme.px(5), theme.palette.accent);
    return {{across_of(here), value}};
}

}  // namespace

void curve_pad(const widgets::Theme& theme, const CurvePad& pad, session::Actions& actions) {
    ImGui::PushFont(pad.font);
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    const float height = theme.px(pad.plot_height), line = ImGui::GetFontSize();
    const float longest = std::max(ImGui::CalcTextSize(percent_text(pad.low).c_str()).x,
                                   ImGui::CalcTextSize(percent_text(pad.high).c_str()).x);
    const Plot plot{{corner.x + longest + theme.px(axis_gap), corner.y + line / 2},
                    {corner.x + width - theme.px(4), corner.y + line / 2 + height},
                    pad.low,
                    pad.high};
    ImGui::InvisibleButton("##curve", {width, line / 2 + height + line + 2 * theme.px(axis_gap)});
    const bool by_mouse = pad.open && ImGui::IsItemActive() && ImGui::IsMouseDown(ImGuiMouseButton_Left);
    const bool has_keys = pad.open && ImGui::IsItemFocused() && !ImGui::GetCurrentContext()->NavDisableHighlight;
    const bool draws = holds_pen() && has_keys;
    if (ImGui::IsItemHovered() && pad.open) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    ImGui::GetWindowDrawList()->AddRectFilled(plot.low, plot.high, theme.palette.well);
    draw_axes(theme, plot, pad.last_day);
    std::vector<session::DrawCurve> drawn;
    if (by_mouse) drawn = stroke(plot);
    draw_lines(theme, plot, pad);
    if (has_keys && !by_mouse) drawn = by_keys(pad, plot, theme, draws);
    ImGui::PopFont();
    if (has_keys) ImGui::TextWrapped("%s", theme.say("lesson.curve-keys"));
    actions.insert(actions.end(), drawn.begin(), drawn.end());
}

}  // namespace ui
