#include "widgets/closing_click.hpp"

#include <imgui_internal.h>

#include <cmath>

namespace widgets {

void let_closing_click_count(float opener_px) {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    if (context.OpenPopupStack.empty() || !ImGui::IsMouseClicked(ImGuiMouseButton_Left)) return;
    ImGuiWindow* hit = context.HoveredWindow;
    if (hit == nullptr) return;
    for (const ImGuiPopupData& popup : context.OpenPopupStack) {
        if (popup.Window == nullptr || (popup.Window->Flags & ImGuiWindowFlags_Modal) != 0) return;
        if (hit->RootWindow == popup.Window->RootWindow || hit == popup.Window) return;
    }
    const ImVec2 opened = context.OpenPopupStack.front().OpenMousePos, now = context.IO.MousePos;
    if (std::abs(opened.x - now.x) <= opener_px && std::abs(opened.y - now.y) <= opener_px) return;
    ImGui::FocusWindow(hit->RootWindow);
}

}  // namespace widgets
