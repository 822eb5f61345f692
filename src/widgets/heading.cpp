#include "widgets/heading.hpp"

#include <algorithm>

namespace widgets {

void heading(const Theme& theme, const char* text) {
    ImGui::PushFont(theme.fonts.strong);
    ImGui::PushStyleColor(ImGuiCol_Text, theme.palette.text);
    ImGui::PushTextWrapPos();
    ImGui::TextUnformatted(text);
    ImGui::PopTextWrapPos();
    ImGui::PopStyleColor();
    ImGui::PopFont();
}

bool heading_button(const Theme& theme, const char* caption) {
    ImGui::PushFont(theme.fonts.small);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {theme.px(8), theme.px(1)});
    const float width = ImGui::CalcTextSize(caption).x + 2 * theme.px(8);
    ImGui::SameLine(0, theme.px(8));
    if (ImGui::GetContentRegionAvail().x < width) ImGui::NewLine();
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() + std::max(ImGui::GetContentRegionAvail().x - width, 0.0F));
    const bool pressed = ImGui::Button(caption);
    ImGui::PopStyleVar();
    ImGui::PopFont();
    return pressed;
}

}  // namespace widgets
