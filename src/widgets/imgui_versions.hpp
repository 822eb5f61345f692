#pragma once

#include <imgui_internal.h>

// Differences between Dear ImGui 1.86 (Debian 12) and 1.90 (Debian 13); no other file checks its version. Since 1.87 it
// takes keys and pointer as queued events; before, it read arrays at each new frame.

namespace widgets {

#if IMGUI_VERSION_NUM < 18700

constexpr ImGuiInputSource moved_by_keys = ImGuiInputSource_Nav;
constexpr ImGuiKey_ keypad_enter = ImGuiKey_KeyPadEnter;

/// Maps all keys that ImGui knows, at the end of its array, if no backend does so.
inline void connect_keys() {
    constexpr int all_keys = 512;
    for (int key = 0; key < ImGuiKey_COUNT; ++key) ImGui::GetIO().KeyMap[key] = all_keys - ImGuiKey_COUNT + key;
}

inline void set_key(ImGuiKey key, bool down) {
    ImGuiIO& io = ImGui::GetIO();
    if (io.KeyMap[key] >= 0) io.KeysDown[io.KeyMap[key]] = down;
}

inline void set_modifiers(bool control, bool shift) {
    ImGui::GetIO().KeyCtrl = control;
    ImGui::GetIO().KeyShift = shift;
}

/// Makes the key read as released in the next frame, whatever events came before.
inline void let_go(ImGuiKey key) {
    set_key(key, false);
}

/// The pointer's position in the next frame; far outside if there is none.
inline ImVec2 pointer_to_come() {
    return ImGui::GetIO().MousePos;
}

inline void set_pointer(ImVec2 place) {
    ImGui::GetIO().MousePos = place;
}

inline void set_button(int button, bool down) {
    ImGui::GetIO().MouseDown[button] = down;
}

inline void turn_wheel(float notches) {
    ImGui::GetIO().MouseWheel = notches;
}

/// Announces that later items may cover the next one; follow it with `covered_item_ends`.
inline void covered_item_begins() {}

inline void covered_item_ends() {
    ImGui::SetItemAllowOverlap();
}

#else

constexpr ImGuiInputSource moved_by_keys = ImGuiInputSource_Keyboard;
constexpr ImGuiKey keypad_enter = ImGuiKey_KeypadEnter;

inline void connect_keys() {}

inline void set_key(ImGuiKey key, bool down) {
    ImGui::GetIO().AddKeyEvent(key, down);
}

inline void set_modifiers(bool control, bool shift) {
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, control);
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, shift);
}

inline void let_go(ImGuiKey key) {
    ImVector<ImGuiInputEvent>& events = ImGui::GetCurrentContext()->InputEventsQueue;
    for (int i = events.Size - 1; i >= 0; --i)
        if (events[i].Type == ImGuiInputEventType_Key && events[i].Key.Key == key) events.erase(&events[i]);
    ImGui::GetIO().AddKeyEvent(key, false);
}

inline ImVec2 pointer_to_come() {
    ImVec2 place = ImGui::GetIO().MousePos;
    for (const ImGuiInputEvent& event : ImGui::GetCurrentContext()->InputEventsQueue)
        if (event.Type == ImGuiInputEventType_MousePos) place = {event.MousePos.PosX, event.MousePos.PosY};
    return place;
}

inline void set_pointer(ImVec2 place) {
    ImGui::GetIO().AddMousePosEvent(place.x, place.y);
}

inline void set_button(int button, bool down) {
    ImGui::GetIO().AddMouseButtonEvent(button, down);
}

inline void turn_wheel(float notches) {
    ImGui::GetIO().AddMouseWheelEvent(0, notches);
}

inline void covered_item_begins() {
    ImGui::SetNextItemAllowOverlap();
}

inline void covered_item_ends() {}

#endif

}  // namespace widgets
