#include "widgets/segments.hpp"

#include "widgets/fitted.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace widgets {

namespace {

constexpr float gap_px = 3;
constexpr float padding_px = 6;
constexpr float mark_px = 2;

std::vector<float> text_widths(std::span<const std::string> captions) {
    std::vector<float> widths;
    for (const std::string& caption : captions) widths.push_back(ImGui::CalcTextSize(caption.c_str()).x);
    return widths;
}

float sum(const std::vector<float>& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0.0F);
}

/// A single row, with equal padding around each caption.
void set_out_in_one_row(SegmentGrid& grid, const std::vector<float>& texts, float width) {
    const float more = (width - sum(texts)) / static_cast<float>(texts.size());
    float x = grid.corner.x + grid.gap;
    for (const float text : texts) {
        grid.places.push_back({x, grid.corner.y + grid.gap});
        grid.widths.push_back(text + more);
        x += text + more;
    }
}

/// Several rows of equally wide segments, as balanced as possible: 2 and 2 rather than 3 and 1.
void set_out_in_rows(SegmentGrid& grid, const std::vector<float>& texts, float width, float padding) {
    const float widest = *std::ranges::max_element(texts) + 2 * padding;
    const std::size_t count = texts.size();
    const auto fitting = static_cast<std::size_t>(std::max(1.0F, std::floor(width / widest)));
    grid.rows = (count + fitting - 1) / fitting;
    const std::size_t columns = (count + grid.rows - 1) / grid.rows;
    const float part = width / static_cast<float>(columns);
    for (std::size_t i = 0; i < count; ++i) {
        grid.places.push_back({grid.corner.x + grid.gap + static_cast<float>(i % columns) * part,
                               grid.corner.y + grid.gap + static_cast<float>(i / columns) * grid.row_height});
        grid.widths.push_back(part);
    }
}

SegmentGrid set_out(const Theme& theme, std::span<const std::string> captions, float width, ImVec2 corner) {
    SegmentGrid grid{.corner = corner, .gap = theme.px(gap_px), .row_height = ImGui::GetFrameHeight()};
    const std::vector<float> texts = text_widths(captions);
    const float inner = width - 2 * grid.gap;
    const float padding = theme.px(padding_px);
    if (sum(texts) + 2 * padding * static_cast<float>(texts.size()) <= inner)
        set_out_in_one_row(grid, texts, inner);
    else
        set_out_in_rows(grid, texts, inner, padding);
    return grid;
}

}  // namespace

float natural_width(const Theme& theme, std::span<const std::string> captions) {
    return sum(text_widths(captions)) + static_cast<float>(captions.size()) * 2 * theme.px(padding_px + 5) +
           2 * theme.px(gap_px);
}

float segments_height(const Theme& theme, std::span<const std::string> captions, float width) {
    return set_out(theme, captions, width, {}).height();
}

SegmentGrid begin_segments(const Theme& theme, const Segments& row) {
    const SegmentGrid grid = set_out(theme, row.captions, row.width, ImGui::GetCursorScreenPos());
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
    const ImVec2 place = grid.places[i];
    const float part = grid.widths[i];
    ImGui::SetCursorScreenPos(place);
    ImGui::PushID(static_cast<int>(i));
    const std::string caption = fitted(row.captions[i], part - theme.px(padding_px));
    const bool pressed = ImGui::Button(caption.c_str(), {part, grid.row_height});
    ImGui::PopID();
    ImGui::PopStyleColor(3);
    if (chosen) {  // a mark, so as not to rely on colour alone
        const float width = std::min(part * 0.9F, ImGui::CalcTextSize(caption.c_str()).x);
        const float x = place.x + (part - width) / 2;
        const float y = place.y + grid.row_height - theme.px(mark_px);
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

}  // namespace widgets
