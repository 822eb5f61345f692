#include "window/imgui_system.hpp"

#include "widgets/imgui_versions.hpp"
#include "window/key_codes.hpp"

#include <emscripten.h>
#include <imgui.h>

#include <array>
#include <cfloat>
#include <cstdlib>
#include <string>

namespace window {
namespace {

EM_JS(void, page_copy_text, (const char* text), { Module.page.copy(UTF8ToString(text)); });
EM_JS(char*, page_pasted_text, (), { return Module.page.textForProgram(Module.page.pasted); });
EM_JS(void, page_set_cursor, (const char* name), { Module.page.setCursor(UTF8ToString(name)); });
EM_JS(void, page_wants_text, (bool wanted), { Module.page.wantText(wanted); });

struct KeyPair {
    int code;
    ImGuiKey key;
};
constexpr std::array key_pairs{
    KeyPair{keys::tab, ImGuiKey_Tab},
    KeyPair{keys::left, ImGuiKey_LeftArrow},
    KeyPair{keys::right, ImGuiKey_RightArrow},
    KeyPair{keys::up, ImGuiKey_UpArrow},
    KeyPair{keys::down, ImGuiKey_DownArrow},
    KeyPair{keys::page_up, ImGuiKey_PageUp},
    KeyPair{keys::page_down, ImGuiKey_PageDown},
    KeyPair{keys::home, ImGuiKey_Home},
    KeyPair{keys::end, ImGuiKey_End},
    KeyPair{keys::insert, ImGuiKey_Insert},
    KeyPair{keys::del, ImGuiKey_Delete},
    KeyPair{keys::backspace, ImGuiKey_Backspace},
    KeyPair{keys::space, ImGuiKey_Space},
    KeyPair{keys::enter, ImGuiKey_Enter},
    KeyPair{keys::escape, ImGuiKey_Escape},
    KeyPair{keys::keypad_enter, widgets::keypad_enter},
    KeyPair{'A', ImGuiKey_A},
    KeyPair{'C', ImGuiKey_C},
    KeyPair{'V', ImGuiKey_V},
    KeyPair{'X', ImGuiKey_X},
    KeyPair{'Y', ImGuiKey_Y},
    KeyPair{'Z', ImGuiKey_Z},
};

const char* cursor_name(ImGuiMouseCursor cursor) {
    switch (cursor) {
        case ImGuiMouseCursor_TextInput:
            return "text";
        case ImGuiMouseCursor_ResizeAll:
            return "move";
        case ImGuiMouseCursor_ResizeNS:
            return "ns-resize";
        case ImGuiMouseCursor_ResizeEW:
            return "ew-resize";
        case ImGuiMouseCursor_Hand:
            return "pointer";
        case ImGuiMouseCursor_NotAllowed:
            return "not-allowed";
        default:
            return "default";
    }
}

void copy_text(void* /*unused*/, const char* text) {
    page_copy_text(text);
}

/// Replaces the text kept in `kept`, an std::string, and returns it.
const char* pasted_text(void* kept) {
    char* text = page_pasted_text();
    auto& last = *static_cast<std::string*>(kept);
    last = text;
    std::free(text);
    return last.c_str();
}

}  // namespace

struct ImGuiSystem::State {
    Window& window;
    std::string pasted{};     ///< as ImGui last asked for it
    double last_frame_s = 0;  ///< 0: none yet
};

ImGuiSystem::ImGuiSystem(Window& window) : state_(std::make_unique<State>(State{.window = window})) {
    ImGuiIO& io = ImGui::GetIO();
    io.BackendPlatformName = "adiposcope";
    io.BackendFlags |= ImGuiBackendFlags_HasMouseCursors;
    io.SetClipboardTextFn = copy_text;
    io.GetClipboardTextFn = pasted_text;
    io.ClipboardUserData = &state_->pasted;
    widgets::connect_keys();
}

ImGuiSystem::~ImGuiSystem() {
    ImGuiIO& io = ImGui::GetIO();
    io.ClipboardUserData = nullptr;
    io.BackendPlatformName = nullptr;
}

void ImGuiSystem::take(const InputEvent& event) {
    using Kind = InputEvent::Kind;
    ImGuiIO& io = ImGui::GetIO();
    switch (event.kind) {
        case Kind::key:
            widgets::set_modifiers((event.modifiers & keys::control) != 0, (event.modifiers & keys::shift) != 0);
            for (const KeyPair& pair : key_pairs)
                if (pair.code == event.code) widgets::set_key(pair.key, event.action != keys::released);
            return;
        case Kind::character:
            return io.AddInputCharacter(static_cast<unsigned>(event.code));
        case Kind::wheel:
            io.MouseWheel += static_cast<float>(event.y);
            io.MouseWheelH += static_cast<float>(event.x);
            return;
        case Kind::focus:
            return io.AddFocusEvent(event.action != 0);
        case Kind::enter:
            // The layer sets the position itself while the pointer is anywhere.
            return widgets::set_pointer(event.action == 0 ? ImVec2(-FLT_MAX, -FLT_MAX) : ImVec2(0, 0));
        case Kind::button:
        case Kind::pointer:
            return;
    }
}

void ImGuiSystem::begin_frame() {
    ImGuiIO& io = ImGui::GetIO();
    int width = 0;
    int height = 0;
    state_->window.framebuffer_size(width, height);
    io.DisplaySize = ImVec2(static_cast<float>(width), static_cast<float>(height));
    const double now_s = emscripten_get_now() / 1000;
    io.DeltaTime = state_->last_frame_s > 0 ? static_cast<float>(now_s - state_->last_frame_s) : 1.0F / 60;
    state_->last_frame_s = now_s;
    page_set_cursor(io.MouseDrawCursor ? "none" : cursor_name(ImGui::GetMouseCursor()));
    page_wants_text(io.WantTextInput);
}

}  // namespace window
