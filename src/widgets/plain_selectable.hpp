#pragma once

#include <imgui.h>

#include <string>

namespace widgets {

/// A selectable line that shows its text unchanged: ImGui::Selectable hides everything after "##".
/// The ID comes from ImGui's ID stack.
bool plain_selectable(const std::string& text, bool selected = false, ImGuiSelectableFlags flags = 0);

}  // namespace widgets
