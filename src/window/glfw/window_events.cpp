#include "window/window_events.hpp"

#include "window/glfw/native_window.hpp"
#include "window/key_codes.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

namespace window {
namespace {

using Kind = InputEvent::Kind;

static_assert(keys::space == GLFW_KEY_SPACE && keys::digit_0 == GLFW_KEY_0 && keys::digit_9 == GLFW_KEY_9);
static_assert(keys::escape == GLFW_KEY_ESCAPE && keys::enter == GLFW_KEY_ENTER && keys::tab == GLFW_KEY_TAB);
static_assert(keys::backspace == GLFW_KEY_BACKSPACE && keys::insert == GLFW_KEY_INSERT && keys::del == GLFW_KEY_DELETE);
static_assert(keys::right == GLFW_KEY_RIGHT && keys::left == GLFW_KEY_LEFT && keys::down == GLFW_KEY_DOWN);
static_assert(keys::up == GLFW_KEY_UP && keys::page_up == GLFW_KEY_PAGE_UP && keys::page_down == GLFW_KEY_PAGE_DOWN);
static_assert(keys::home == GLFW_KEY_HOME && keys::end == GLFW_KEY_END);
static_assert(keys::f1 == GLFW_KEY_F1 && keys::f12 == GLFW_KEY_F12);
static_assert(keys::keypad_0 == GLFW_KEY_KP_0 && keys::keypad_9 == GLFW_KEY_KP_9);
static_assert(keys::keypad_decimal == GLFW_KEY_KP_DECIMAL && keys::keypad_divide == GLFW_KEY_KP_DIVIDE);
static_assert(keys::keypad_multiply == GLFW_KEY_KP_MULTIPLY && keys::keypad_subtract == GLFW_KEY_KP_SUBTRACT);
static_assert(keys::keypad_add == GLFW_KEY_KP_ADD && keys::keypad_enter == GLFW_KEY_KP_ENTER);
static_assert(keys::released == GLFW_RELEASE && keys::pressed == GLFW_PRESS && keys::repeated == GLFW_REPEAT);
static_assert(keys::shift == GLFW_MOD_SHIFT && keys::control == GLFW_MOD_CONTROL && keys::alt == GLFW_MOD_ALT);
static_assert(keys::num_lock == GLFW_MOD_NUM_LOCK);

WindowEvents& of(GLFWwindow* window) {
    return *static_cast<WindowEvents*>(glfwGetWindowUserPointer(window));
}

void listen_to_input(GLFWwindow* handle) {
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

}  // namespace

WindowEvents::WindowEvents(Window& window) : window_(window) {
    GLFWwindow* handle = window.native().glfw;
    glfwSetWindowUserPointer(handle, this);
    listen_to_input(handle);
    glfwSetDropCallback(handle, [](GLFWwindow* w, int count, const char** files) {
        for (int i = 0; i < count; ++i) of(w).add_drop(files[i]);
    });
    glfwSetWindowRefreshCallback(handle, [](GLFWwindow* w) { of(w).happen(); });
    glfwSetFramebufferSizeCallback(handle, [](GLFWwindow* w, int, int) { of(w).happen(); });
    glfwSetWindowContentScaleCallback(handle, [](GLFWwindow* w, float, float) { of(w).happen(); });
}

WindowEvents::~WindowEvents() {
    GLFWwindow* handle = window_.native().glfw;
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

}  // namespace window
