#include "widgets/hint.hpp"

#include <imgui_internal.h>

#include <algorithm>

namespace widgets {

namespace {

constexpr float tooltip_delay_seconds = 0.7F;
constexpr float text_ems = 22;
constexpr float most_of_window = 0.8F;

}  // namespace

bool tooltip_pending() {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    return context.HoveredId != 0 && context.ActiveId == 0 && context.HoveredIdTimer < tooltip_delay_seconds;
}

bool hint_due() {
    const bool keyboard_is_here = ImGui::IsItemFocused() && ImGui::GetIO().NavVisible && !ImGui::IsItemActive();
    return keyboard_is_here || (ImGui::IsItemHovered() && !ImGui::IsItemActive() && !tooltip_pending());
}

void hint(const Theme& theme, const std::string& text, const std::string& more) {
    if (!hint_due()) return;
    ImGui::BeginTooltip();
    ImGui::PushFont(theme.fonts.text);
    const float width = std::min(ImGui::GetFontSize() * text_ems, ImGui::GetIO().DisplaySize.x * most_of_window);
    ImGui::PushTextWrapPos(ImGui::GetCursorPosX() + width);
    ImGui::TextUnformatted(text.c_str());
    if (!more.empty()) ImGui::TextDisabled("%s", more.c_str());
    ImGui::PopTextWrapPos();
    ImGui::PopFont();
    ImGui::EndTooltip();
}

}  // namespace widgets
