#include "widgets/hint.hpp"

#include <imgui_internal.h>

#include <algorithm>

namespace widgets {

namespace {

constexpr float tooltip_delay_seconds = 0.7F;
constexpr float frames_to_show = 3;  // ImGui hides a window in its first frame, while computing its size
constexpr float text_ems = 22;
constexpr float most_of_side_panel = 0.45F;  // of the window's width
constexpr float most_of_window = 0.8F;

/// Size of a tooltip with these texts, in this font. Left to itself, ImGui shows a text in the former one's size for a
/// frame.
ImVec2 tooltip_size(const std::string& text, const std::string& more, float wrap_width) {
    const ImGuiStyle& style = ImGui::GetStyle();
    ImVec2 size = ImGui::CalcTextSize(text.c_str(), nullptr, false, wrap_width);
    if (!more.empty()) {
        const ImVec2 below = ImGui::CalcTextSize(more.c_str(), nullptr, false, wrap_width);
        size = {std::max(size.x, below.x), size.y + style.ItemSpacing.y + below.y};
    }
    return {size.x + 2 * style.WindowPadding.x, size.y + 2 * style.WindowPadding.y};
}

}  // namespace

bool mouse_rests() {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    return context.HoveredId == 0 || context.ActiveId != 0 || context.HoveredIdTimer >= tooltip_delay_seconds;
}

bool tooltip_pending() {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    const float shown_seconds = tooltip_delay_seconds + frames_to_show * context.IO.DeltaTime;
    return context.HoveredId != 0 && context.ActiveId == 0 && context.HoveredIdTimer < shown_seconds;
}

bool hint_due() {
    // Not while the mouse is over another item, whose hint comes: ImGui hovers nothing while keys are in use.
    const ImGuiID hovered = ImGui::GetCurrentContext()->HoveredIdPreviousFrame;
    const bool keyboard_is_here = ImGui::IsItemFocused() && ImGui::GetIO().NavVisible && !ImGui::IsItemActive() &&
                                  (hovered == 0 || hovered == ImGui::GetItemID());
    const bool mouse_is_here = ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenDisabled);
    return keyboard_is_here || (mouse_is_here && !ImGui::IsItemActive() && mouse_rests());
}

void place_tooltip_beside_item() {
    const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    const ImVec2 display = ImGui::GetIO().DisplaySize;
    const float gap = ImGui::GetStyle().ItemSpacing.y;
    const ImVec2 middle{std::clamp((low.x + high.x) / 2, 0.0F, display.x),
                        std::clamp((low.y + high.y) / 2, 0.0F, display.y)};
    const float down = middle.y / display.y;
    // In a side panel, beside the panel, so that no rows are covered.
    const float left = ImGui::GetWindowPos().x, right = left + ImGui::GetWindowWidth();
    const bool is_side_panel = right - left < most_of_side_panel * display.x;
    if (is_side_panel && left < 1) return ImGui::SetNextWindowPos({right + gap, middle.y}, ImGuiCond_Always, {0, down});
    if (is_side_panel && right > display.x - 1)
        return ImGui::SetNextWindowPos({left - gap, middle.y}, ImGuiCond_Always, {1, down});
    const bool above = down > 0.5F;
    ImGui::SetNextWindowPos({middle.x, above ? low.y - gap : high.y + gap}, ImGuiCond_Always,
                            {middle.x / display.x, above ? 1.0F : 0.0F});
}

void hint(const Theme& theme, const std::string& text, const std::string& more) {
    if (!hint_due()) return;
    place_tooltip_beside_item();
    ImGui::PushFont(theme.fonts.text);
    const float width = std::min(ImGui::GetFontSize() * text_ems, ImGui::GetIO().DisplaySize.x * most_of_window);
    ImGui::SetNextWindowSize(tooltip_size(text, more, width));
    ImGui::BeginTooltip();
    ImGui::PushTextWrapPos(ImGui::GetCursorPosX() + width);
    ImGui::TextUnformatted(text.c_str());
    if (!more.empty()) ImGui::TextDisabled("%s", more.c_str());
    ImGui::PopTextWrapPos();
    ImGui::EndTooltip();
    ImGui::PopFont();
}

}  // namespace widgets
