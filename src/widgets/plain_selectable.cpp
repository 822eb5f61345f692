#include "widgets/plain_selectable.hpp"

namespace widgets {

bool plain_selectable(const std::string& text, bool selected, ImGuiSelectableFlags flags) {
    const ImVec2 size = ImGui::CalcTextSize(text.c_str());
    const ImVec2 place = ImGui::GetCursorScreenPos();
    const bool chosen = ImGui::Selectable("##line", selected, flags, {0, size.y});
    ImGui::GetWindowDrawList()->AddText(place, ImGui::GetColorU32(ImGuiCol_Text), text.c_str());
    return chosen;
}

}  // namespace widgets
