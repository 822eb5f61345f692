#include "ui/phase_bands.hpp"

#include "document/phase_edits.hpp"
#include "ui/phase_words.hpp"
#include "widgets/fitted.hpp"
#include "widgets/hint.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr float row_height = 20;
constexpr float edge_reach = 6;  // to each side of an edge

/// Maps days to the screen.
struct Line {
    ImVec2 corner;
    float width = 0;
    int last_day = 1;

    float x(int day) const {
        const int shown = std::clamp(day, 0, last_day);
        return corner.x + width * static_cast<float>(shown) / static_cast<float>(std::max(last_day, 1));
    }
    int day(float at) const {
        return static_cast<int>(std::lround((at - corner.x) / width * static_cast<float>(last_day)));
    }
};

/// The day after a phase's last one, or the end of the plan.
int end_of(const energy::Plan& plan, std::size_t index) {
    return index < plan.later.size() ? plan.later[index].from_day : plan.days + 1;
}

void band(const widgets::Theme& theme, const Line& line, const PhaseBands& bands, std::size_t index,
          session::Actions& actions) {
    const energy::Phase phase = document::phase_at(bands.plan, index);
    const float left = line.x(phase.from_day), right = line.x(end_of(bands.plan, index));
    const float bottom = line.corner.y + theme.px(row_height - 2);
    const bool selected = bands.editable && index == bands.selected;
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled({left, line.corner.y}, {right, bottom},
                        ImGui::GetColorU32(selected ? theme.palette.raised : theme.palette.well), theme.px(3));
    draw->AddRect({left, line.corner.y}, {right, bottom},
                  ImGui::GetColorU32(selected ? theme.palette.accent : theme.palette.outline), theme.px(3));
    const float room = right - left - theme.px(2 * edge_reach);
    std::string caption = phase_caption_with_training(theme, phase, bands.numbers);
    if (ImGui::CalcTextSize(caption.c_str()).x > room) caption = phase_caption(theme, phase, bands.numbers);
    caption = widgets::fitted(caption, room);
    const ImVec2 size = ImGui::CalcTextSize(caption.c_str());
    if (size.x <= room)
        draw->AddText({(left + right - size.x) / 2, (line.corner.y + bottom - size.y) / 2},
                      ImGui::GetColorU32(theme.palette.text), caption.c_str());
    if (!bands.editable || room < 1) return;
    ImGui::PushID(static_cast<int>(index));
    ImGui::SetCursorScreenPos({left + theme.px(edge_reach), line.corner.y});
    if (ImGui::InvisibleButton("phase", {room, bottom - line.corner.y})) actions.push_back(session::SelectPhase{index});
    if (ImGui::IsItemFocused() && ImGui::GetIO().NavVisible)
        draw->AddRect(ImGui::GetItemRectMin(), ImGui::GetItemRectMax(), ImGui::GetColorU32(theme.palette.accent), 0, 0,
                      theme.px(2));
    const int last = std::min(end_of(bands.plan, index) - 1, line.last_day);
    widgets::hint(theme,
                  theme.say("phases.days", fmt::arg("number", index + 1), fmt::arg("first", phase.from_day),
                            fmt::arg("last", last)) +
                      "\n" + phase_caption_with_training(theme, phase, bands.numbers),
                  theme.say("phases.edit"));
    ImGui::PopID();
}

/// The edge on the left of a later phase.
void edge(const widgets::Theme& theme, const Line& line, const PhaseBands& bands, std::size_t index,
          session::Actions& actions) {
    const int day = document::phase_at(bands.plan, index).from_day;
    const float x = line.x(day);
    const float height = theme.px(row_height - 2);
    ImGui::PushID(static_cast<int>(index));
    ImGui::SetCursorScreenPos({x - theme.px(edge_reach), line.corner.y});
    ImGui::InvisibleButton("edge", {theme.px(2 * edge_reach), height}, ImGuiButtonFlags_MouseButtonLeft);
    const bool lit = ImGui::IsItemActive() || ImGui::IsItemHovered();
    if (lit) ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
    if (ImGui::IsItemActive() && ImGui::IsMouseDragging(0, 1)) {
        const int wanted = line.day(ImGui::GetIO().MousePos.x);
        if (wanted != day) actions.push_back(session::MovePhase{index, wanted});
    }
    const float half = theme.px(lit ? 2.5F : 1.5F);
    ImGui::GetWindowDrawList()->AddRectFilled({x - half, line.corner.y}, {x + half, line.corner.y + height},
                                              ImGui::GetColorU32(lit ? theme.palette.accent : theme.palette.outline),
                                              half);
    widgets::hint(theme, theme.say("phases.edge", fmt::arg("day", day)));
    ImGui::PopID();
}

}  // namespace

float phase_bands_height(const widgets::Theme& theme) {
    return theme.px(row_height);
}

void phase_bands(const widgets::Theme& theme, ImVec2 corner, float width, const PhaseBands& bands,
                 session::Actions& actions) {
    const Line line{corner, width, bands.last_day};
    const std::size_t count = document::phase_count(bands.plan);
    const auto shown = [&](std::size_t index) {
        return document::phase_at(bands.plan, index).from_day < bands.last_day || index == 0;
    };
    ImGui::PushFont(theme.fonts.small);
    for (std::size_t i = 0; i < count; ++i)
        if (shown(i)) band(theme, line, bands, i, actions);
    for (std::size_t i = 1; i < count; ++i)
        if (shown(i) && bands.editable) edge(theme, line, bands, i, actions);
    ImGui::PopFont();
}

}  // namespace ui
