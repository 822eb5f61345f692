#include "ui/segments.hpp"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr float gap_px = 3;
constexpr float padding_px = 6;
constexpr float mark_px = 2;

float widest(std::span<const std::string> captions) {
    float width = 0;
    for (const std::string& caption : captions) width = std::max(width, ImGui::CalcTextSize(caption.c_str()).x);
    return width;
}

}  // namespace

float natural_width(const Theme& theme, std::span<const std::string> captions) {
    return static_cast<float>(captions.size()) * (widest(captions) + 2 * theme.px(padding_px + 5)) +
           2 * theme.px(gap_px);
}

SegmentGrid begin_segments(const Theme& theme, const Segments& row) {
    SegmentGrid grid{.corner = ImGui::GetCursorScreenPos(), .gap = theme.px(gap_px)};
    const float inner = row.width - 2 * grid.gap;
    const float needed = widest(row.captions) + 2 * theme.px(padding_px);
    const std::size_t count = row.captions.size();
    const auto fitting = static_cast<std::size_t>(std::max(1.0F, std::floor(inner / needed)));
    grid.rows = (count + fitting - 1) / fitting;
    grid.columns = (count + grid.rows - 1) / grid.rows;  // even rows: 2 and 2 rather than 3 and 1
    grid.part = {inner / static_cast<float>(grid.columns), ImGui::GetFrameHeight()};
    const ImVec2 end{grid.corner.x + row.width, grid.corner.y + grid.height()};
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled(grid.corner, end, ImGui::GetColorU32(row.background.value_or(theme.palette.well)), theme.px(6));
    draw->AddRect(grid.corner, end, ImGui::GetColorU32(theme.palette.outline), theme.px(6));
    ImGui::PushID(row.id);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {0, ImGui::GetStyle().FramePadding.y});
    ImGui::PushStyleVar(ImGuiStyleVar_FrameBorderSize, 0);
    return grid;
}

bool segment(const Theme& theme, const SegmentGrid& grid, const Segments& row, std::size_t i) {
    const bool chosen = i == row.chosen;
    const Palette& palette = theme.palette;
    ImGui::PushStyleColor(ImGuiCol_Button, chosen ? palette.raised : IM_COL32(0, 0, 0, 0));
    ImGui::PushStyleColor(ImGuiCol_ButtonHovered, chosen ? palette.raised : palette.well_hover);
    ImGui::PushStyleColor(ImGuiCol_Text, chosen ? palette.text : palette.dim_text);
    const ImVec2 place = grid.place(i);
    ImGui::SetCursorScreenPos(place);
    ImGui::PushID(static_cast<int>(i));
    const bool pressed = ImGui::Button(row.captions[i].c_str(), grid.part);
    ImGui::PopID();
    ImGui::PopStyleColor(3);
    if (chosen) {  // a mark, so that colour is not the only sign
        const float width = std::min(grid.part.x * 0.5F, ImGui::CalcTextSize(row.captions[i].c_str()).x);
        const float x = place.x + (grid.part.x - width) / 2;
        const float y = place.y + grid.part.y - theme.px(mark_px);
        ImGui::GetWindowDrawList()->AddRectFilled({x, y}, {x + width, y + theme.px(mark_px)},
                                                  ImGui::GetColorU32(palette.accent), theme.px(1));
    }
    return pressed;
}

void end_segments(const SegmentGrid& grid, const Segments& row) {
    ImGui::PopStyleVar(2);
    ImGui::PopID();
    ImGui::SetCursorScreenPos(grid.corner);
    ImGui::Dummy({row.width, grid.height()});
}

std::optional<std::size_t> segments(const Theme& theme, const Segments& row) {
    return segments(theme, row, [](std::size_t) {});
}

}  // namespace ui
