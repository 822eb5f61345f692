#include "window/window_events.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <fmt/format.h>

#include <array>
#include <string_view>
#include <utility>

namespace window {
namespace {

using Kind = InputEvent::Kind;

struct NamedKey {
    int code;
    std::string_view name;
};
constexpr std::array named_keys{
    NamedKey{GLFW_KEY_SPACE, "Space"},     NamedKey{GLFW_KEY_ESCAPE, "Escape"},
    NamedKey{GLFW_KEY_ENTER, "Enter"},     NamedKey{GLFW_KEY_KP_ENTER, "Enter"},
    NamedKey{GLFW_KEY_TAB, "Tab"},         NamedKey{GLFW_KEY_BACKSPACE, "Backspace"},
    NamedKey{GLFW_KEY_DELETE, "Delete"},   NamedKey{GLFW_KEY_INSERT, "Insert"},
    NamedKey{GLFW_KEY_LEFT, "Left"},       NamedKey{GLFW_KEY_RIGHT, "Right"},
    NamedKey{GLFW_KEY_UP, "Up"},           NamedKey{GLFW_KEY_DOWN, "Down"},
    NamedKey{GLFW_KEY_PAGE_UP, "Page Up"}, NamedKey{GLFW_KEY_PAGE_DOWN, "Page Down"},
    NamedKey{GLFW_KEY_HOME, "Home"},       NamedKey{GLFW_KEY_END, "End"},
    NamedKey{GLFW_KEY_KP_ADD, "+"},        NamedKey{GLFW_KEY_KP_SUBTRACT, "-"},
    NamedKey{GLFW_KEY_KP_MULTIPLY, "*"},   NamedKey{GLFW_KEY_KP_DIVIDE, "/"},
    NamedKey{GLFW_KEY_KP_DECIMAL, "."},
};

/// The keypad keys without NumLock.
constexpr std::array keypad_moves{
    NamedKey{GLFW_KEY_KP_0, "Insert"},    NamedKey{GLFW_KEY_KP_1, "End"},          NamedKey{GLFW_KEY_KP_2, "Down"},
    NamedKey{GLFW_KEY_KP_3, "Page Down"}, NamedKey{GLFW_KEY_KP_4, "Left"},         NamedKey{GLFW_KEY_KP_5, ""},
    NamedKey{GLFW_KEY_KP_6, "Right"},     NamedKey{GLFW_KEY_KP_7, "Home"},         NamedKey{GLFW_KEY_KP_8, "Up"},
    NamedKey{GLFW_KEY_KP_9, "Page Up"},   NamedKey{GLFW_KEY_KP_DECIMAL, "Delete"},
};

/// GLFW numbers keys by position on a US keyboard; a letter or sign means the key that produces it here. Digits are
/// those of the digit row, even on keyboards where they need Shift.
std::string name_of(int code, int scancode, int modifiers) {
    if ((modifiers & GLFW_MOD_NUM_LOCK) == 0)
        for (const NamedKey& key : keypad_moves)
            if (key.code == code) return std::string(key.name);
    for (const NamedKey& key : named_keys)
        if (key.code == code) return std::string(key.name);
    if (code >= GLFW_KEY_F1 && code <= GLFW_KEY_F12) return fmt::format("F{}", code - GLFW_KEY_F1 + 1);
    if (code >= GLFW_KEY_KP_0 && code <= GLFW_KEY_KP_9) return std::to_string(code - GLFW_KEY_KP_0);
    if (code >= GLFW_KEY_0 && code <= GLFW_KEY_9) return std::to_string(code - GLFW_KEY_0);
    const char* name = glfwGetKeyName(code, scancode);
    if (name != nullptr && name[0] > ' ' && name[0] <= '~' && name[1] == 0) {
        const bool is_letter = name[0] >= 'a' && name[0] <= 'z';
        return {is_letter ? static_cast<char>(name[0] - 'a' + 'A') : name[0]};
    }
    // A keyboard without Latin letters: the key at the position that GLFW's code has on a US keyboard.
    return code > ' ' && code <= '~' ? std::string(1, static_cast<char>(code)) : "";
}

session::KeyPress press_of(const InputEvent& event) {
    return {.key = name_of(event.code, event.scancode, event.modifiers),
            .control = (event.modifiers & GLFW_MOD_CONTROL) != 0,
            .shift = (event.modifiers & GLFW_MOD_SHIFT) != 0,
            .alt = (event.modifiers & GLFW_MOD_ALT) != 0};
}

}  // namespace

WindowEvents::WindowEvents(Window& window) : window_(window) {
    GLFWwindow* handle = window.handle();
    glfwSetWindowUserPointer(handle, this);
    listen_to_input(handle);
    glfwSetDropCallback(handle, [](GLFWwindow* w, int count, const char** files) {
        of(w).happened_ = true;
        of(w).drops_.insert(of(w).drops_.end(), files, files + count);
    });
    glfwSetWindowRefreshCallback(handle, [](GLFWwindow* w) { of(w).happened_ = true; });
    glfwSetFramebufferSizeCallback(handle, [](GLFWwindow* w, int, int) { of(w).happened_ = true; });
    glfwSetWindowContentScaleCallback(handle, [](GLFWwindow* w, float, float) { of(w).happened_ = true; });
}

void WindowEvents::listen_to_input(GLFWwindow* handle) {
    glfwSetInputMode(handle, GLFW_LOCK_KEY_MODS, GLFW_TRUE);  // to receive the state of NumLock
    glfwSetKeyCallback(handle, [](GLFWwindow* w, int key, int scancode, int action, int modifiers) {
        of(w).add({Kind::key, key, scancode, action, modifiers});
    });
    glfwSetCharCallback(handle, [](GLFWwindow* w, unsigned character) {
        of(w).add({Kind::character, static_cast<int>(character)});
    });
    glfwSetMouseButtonCallback(handle, [](GLFWwindow* w, int button, int action, int modifiers) {
        of(w).add({Kind::button, button, 0, action, modifiers});
    });
    glfwSetScrollCallback(handle,
                          [](GLFWwindow* w, double x, double y) { of(w).add({.kind = Kind::wheel, .x = x, .y = y}); });
    glfwSetCursorPosCallback(
        handle, [](GLFWwindow* w, double x, double y) { of(w).add({.kind = Kind::pointer, .x = x, .y = y}); });
    glfwSetCursorEnterCallback(handle,
                               [](GLFWwindow* w, int entered) { of(w).add({.kind = Kind::enter, .action = entered}); });
    glfwSetWindowFocusCallback(handle,
                               [](GLFWwindow* w, int focused) { of(w).add({.kind = Kind::focus, .action = focused}); });
}

WindowEvents::~WindowEvents() {
    GLFWwindow* handle = window_.handle();
    glfwSetKeyCallback(handle, nullptr);
    glfwSetDropCallback(handle, nullptr);
    glfwSetCharCallback(handle, nullptr);
    glfwSetMouseButtonCallback(handle, nullptr);
    glfwSetScrollCallback(handle, nullptr);
    glfwSetCursorPosCallback(handle, nullptr);
    glfwSetCursorEnterCallback(handle, nullptr);
    glfwSetWindowFocusCallback(handle, nullptr);
    glfwSetWindowRefreshCallback(handle, nullptr);
    glfwSetFramebufferSizeCallback(handle, nullptr);
    glfwSetWindowContentScaleCallback(handle, nullptr);
    glfwSetWindowUserPointer(handle, nullptr);
}

WindowEvents& WindowEvents::of(GLFWwindow* window) {
    return *static_cast<WindowEvents*>(glfwGetWindowUserPointer(window));
}

void WindowEvents::add(const InputEvent& event) {
    happened_ = true;
    input_.add(event);
}

bool WindowEvents::take_happened() {
    return std::exchange(happened_, false);
}

std::vector<session::KeyPress> key_presses(std::span<const InputEvent> events) {
    std::vector<session::KeyPress> presses;
    for (const InputEvent& event : events) {
        if (event.kind == Kind::key && event.action != GLFW_RELEASE) presses.push_back(press_of(event));
        if (event.kind == Kind::character && event.code == '?') presses.push_back({.key = "?"});
    }
    return presses;
}

std::vector<std::filesystem::path> WindowEvents::take_drops() {
    return std::exchange(drops_, {});
}

}  // namespace window
