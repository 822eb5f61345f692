#include "platform/window_events.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <utility>

namespace platform {
namespace {

/// The character on a key. GLFW names keys by their place on a US keyboard; a letter means the key that has it here.
char character_of(int key, int scancode) {
    const char* name = glfwGetKeyName(key, scancode);
    if (name != nullptr && name[0] >= 'a' && name[0] <= 'z' && name[1] == 0) return name[0];
    if (key >= GLFW_KEY_KP_0 && key <= GLFW_KEY_KP_9) return static_cast<char>('0' + (key - GLFW_KEY_KP_0));
    const bool as_in_ascii = key == GLFW_KEY_SPACE || key == GLFW_KEY_COMMA || key == GLFW_KEY_PERIOD ||
                             (key >= GLFW_KEY_0 && key <= GLFW_KEY_9);
    return as_in_ascii ? static_cast<char>(key) : '\0';
}

KeyPress press_of(int key, int scancode, int modifiers) {
    KeyPress press;
    press.character = character_of(key, scancode);
    press.key = key == GLFW_KEY_HOME      ? KeyPress::Key::home
                : key == GLFW_KEY_F12     ? KeyPress::Key::f12
                : press.character != '\0' ? KeyPress::Key::character
                                          : KeyPress::Key::other;
    press.control = (modifiers & GLFW_MOD_CONTROL) != 0;
    press.shift = (modifiers & GLFW_MOD_SHIFT) != 0;
    press.alt = (modifiers & GLFW_MOD_ALT) != 0;
    return press;
}

}  // namespace

WindowEvents::WindowEvents(Window& window) : window_(window) {
    GLFWwindow* handle = window.handle();
    glfwSetWindowUserPointer(handle, this);
    glfwSetKeyCallback(handle, [](GLFWwindow* w, int key, int scancode, int action, int modifiers) {
        of(w).happened_ = true;
        if (action != GLFW_RELEASE) of(w).presses_.push_back(press_of(key, scancode, modifiers));
    });
    glfwSetDropCallback(handle, [](GLFWwindow* w, int count, const char** files) {
        of(w).happened_ = true;
        of(w).drops_.insert(of(w).drops_.end(), files, files + count);
    });
    glfwSetCharCallback(handle, [](GLFWwindow* w, unsigned) { of(w).happened_ = true; });
    glfwSetMouseButtonCallback(handle, [](GLFWwindow* w, int, int, int) { of(w).happened_ = true; });
    glfwSetScrollCallback(handle, [](GLFWwindow* w, double, double) { of(w).happened_ = true; });
    glfwSetCursorPosCallback(handle, [](GLFWwindow* w, double, double) { of(w).happened_ = true; });
    glfwSetCursorEnterCallback(handle, [](GLFWwindow* w, int) { of(w).happened_ = true; });
    glfwSetWindowFocusCallback(handle, [](GLFWwindow* w, int) { of(w).happened_ = true; });
    glfwSetWindowRefreshCallback(handle, [](GLFWwindow* w) { of(w).happened_ = true; });
    glfwSetFramebufferSizeCallback(handle, [](GLFWwindow* w, int, int) { of(w).happened_ = true; });
    glfwSetWindowContentScaleCallback(handle, [](GLFWwindow* w, float, float) { of(w).happened_ = true; });
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

bool WindowEvents::take_happened() {
    return std::exchange(happened_, false);
}

std::vector<KeyPress> WindowEvents::take_presses() {
    return std::exchange(presses_, {});
}

std::vector<std::filesystem::path> WindowEvents::take_drops() {
    return std::exchange(drops_, {});
}

}  // namespace platform
