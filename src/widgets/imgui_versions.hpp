#pragma once

#include <imgui_internal.h>

// What Dear ImGui calls one thing in 1.86 (Debian 12) and another in 1.90 (Debian 13); nobody else asks for its
// version.

namespace widgets {

#if IMGUI_VERSION_NUM < 18700
constexpr ImGuiInputSource moved_by_keys = ImGuiInputSource_Nav;
constexpr ImGuiKey_ keypad_enter = ImGuiKey_KeyPadEnter;
#else
constexpr ImGuiInputSource moved_by_keys = ImGuiInputSource_Keyboard;
constexpr ImGuiKey keypad_enter = ImGuiKey_KeypadEnter;
#endif

}  // namespace widgets
