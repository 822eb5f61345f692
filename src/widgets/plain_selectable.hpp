#pragma once

#include <imgui.h>

#include <string>

namespace widgets {

/// A line that can be chosen, with its text as it stands: ImGui::Selectable takes "##" for the end of what is shown.
/// The ID comes from the stack.
bool plain_selectable(const std::string& text, bool selected = false, ImGuiSelectableFlags flags = 0);

}  // namespace widgets
