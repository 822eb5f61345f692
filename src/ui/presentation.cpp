#include "ui/presentation.hpp"

#include "widgets/fitted.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ui {

namespace {

constexpr float margin = 28;
constexpr float spotlight_radius = 130;
constexpr ImU32 paper = IM_COL32(255, 255, 255, 238);
constexpr ImU32 ink = IM_COL32(16, 18, 22, 255);
constexpr ImU32 shade = IM_COL32(10, 12, 16, 175);
constexpr ImU32 black = IM_COL32(0, 0, 0, 255);
constexpr int ring_segments = 64;

/// The caption with its choices, as one wrapped text.
std::string whole_text(const widgets::Theme& theme, float width, const Presentation& presentation) {
    std::string text = presentation.caption;
    for (std::size_t i = 0; i < presentation.choices.size(); ++i)
        text += fmt::format("\n{}  {}", i + 1, presentation.choices[i]);
    return widgets::line_broken(*theme.fonts.caption, text, width - 4 * theme.px(margin) - 1);
}

ImVec2 text_size(const widgets::Theme& theme, float width, const std::string& text) {
    ImFont* font = theme.fonts.caption;
    return font->CalcTextSizeA(font->FontSize, width, width - 4 * theme.px(margin), text.c_str());
}

/// Darkens everything except around the pointer.
void spotlight(const widgets::Theme& theme, float width, float height) {
    ImDrawList* draw = ImGui::GetForegroundDrawList();
    const ImVec2 at = ImGui::GetIO().MousePos;
    const float reach = width + height;
    const float radius = theme.px(spotlight_radius);
    // Up to the last point but one: a second point where the ring closes would make it fold over itself.
    const float almost_round = 2 * 3.14159265F * (ring_segments - 1) / ring_segments;
    draw->PathArcTo(at, (radius + reach) / 2, 0, almost_round, ring_segments - 1);
    draw->PathStroke(shade, ImDrawFlags_Closed, reach - radius);
}

}  // namespace

float caption_height(const widgets::Theme& theme, float width, const Presentation& presentation) {
    const std::string text = whole_text(theme, width, presentation);
    return text.empty() ? 0 : text_size(theme, width, text).y + theme.px(margin) * 2;
}

void present(const widgets::Theme& theme, float width, float height, const Presentation& presentation) {
    ImDrawList* draw = ImGui::GetForegroundDrawList();
    if (presentation.blank) {
        draw->AddRectFilled({0, 0}, {width, height}, black);
        return;
    }
    const std::string text = whole_text(theme, width, presentation);
    if (!text.empty()) {
        const ImVec2 size = text_size(theme, width, text);
        const float edge = theme.px(margin);
        const ImVec2 low{(width - size.x) / 2 - edge, std::max(0.0F, height - size.y - 1.5F * edge)};
        draw->AddRectFilled(low, {low.x + size.x + 2 * edge, height - edge / 2}, paper, theme.px(8));
        draw->AddText(theme.fonts.caption, theme.fonts.caption->FontSize, {low.x + edge, low.y + edge / 2}, ink,
                      text.c_str(), nullptr, width - 4 * edge);
    }
    if (presentation.spotlight) spotlight(theme, width, height);
}

}  // namespace ui
