#include "ui/panel.hpp"

namespace ui {

Panel::Panel(const char* name, const Area& area, std::optional<ImU32> background, ImGuiWindowFlags more_flags) {
    ImGui::SetNextWindowPos({area.x, area.y});
    ImGui::SetNextWindowSize({area.width, area.height});
    ImGui::PushStyleColor(ImGuiCol_WindowBg, background.value_or(ImGui::GetColorU32(ImGuiCol_WindowBg)));
    ImGui::Begin(name, nullptr,
                 ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoCollapse | ImGuiWindowFlags_NoBringToFrontOnFocus |
                     ImGuiWindowFlags_NoSavedSettings | more_flags);
}

Panel::~Panel() {
    ImGui::End();
    ImGui::PopStyleColor();
}

void divider(const Theme& theme, float gap) {
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImGui::GetWindowDrawList()->AddLine({corner.x, corner.y + gap}, {corner.x + width, corner.y + gap},
                                        ImGui::GetColorU32(theme.palette.line), theme.px(1));
    ImGui::Dummy({width, 2 * gap});
}

}  // namespace ui
