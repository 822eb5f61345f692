#include "widgets/focus_keys.hpp"

#include "widgets/imgui_versions.hpp"

#include <algorithm>
#include <array>

namespace widgets {

void keep_action_keys_from_focus() {
    constexpr std::array always{ImGuiKey_PageUp, ImGuiKey_PageDown, ImGuiKey_Home, ImGuiKey_End};
    constexpr std::array before_focus{ImGuiKey_LeftArrow, ImGuiKey_RightArrow};
    const ImGuiIO& io = ImGui::GetIO();
    const bool popup_open = ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopup);
    if (io.WantTextInput || popup_open) return;
    std::ranges::for_each(always, let_go);
    if (!io.NavVisible) std::ranges::for_each(before_focus, let_go);
}

void hide_focus() {
    ImGui::GetCurrentContext()->NavDisableHighlight = true;
}

}  // namespace widgets
