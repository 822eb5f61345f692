#include "window/window.hpp"

#define GLFW_INCLUDE_NONE
#include "core/error.hpp"
#include "window/glfw_versions.hpp"

#include <GLFW/glfw3.h>

#include <cstdlib>

namespace window {
namespace {

std::string last_glfw_error() {
    const char* description = nullptr;
    return glfwGetError(&description) == GLFW_NO_ERROR || description == nullptr ? "no reason given" : description;
}

[[noreturn]] void throw_no_window(const std::string& reason) {
    core::throw_failure("cannot open a window: " + reason + "; \"adiposcope render\" works without one");
}

bool is_set(const char* variable) {
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

// Displays of 48 to 768 dots per inch; all else (a screen without a size, a resource that is not a number) is wrong.
constexpr float least_scale = 0.5F;
constexpr float greatest_scale = 8;

/// Whether the size of a window may follow what the monitor reports.
bool tells_scale(GLFWmonitor* monitor) {
    if (monitor == nullptr) return false;
    float x = 0;
    float y = 0;
    glfwGetMonitorContentScale(monitor, &x, &y);
    return x >= least_scale && x <= greatest_scale && y >= least_scale && y <= greatest_scale;
}

void start_glfw() {
    if (!is_set("DISPLAY") && !is_set("WAYLAND_DISPLAY"))
        throw_no_window("no display (neither DISPLAY nor WAYLAND_DISPLAY is set)");
    choose_platform(is_set("WAYLAND_DISPLAY"));
    if (glfwInit() == GLFW_FALSE) throw_no_window("the display cannot be used (" + last_glfw_error() + ")");
}

}  // namespace

Window::Window(int width, int height, const std::string& title) {
    start_glfw();
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    glfwWindowHint(GLFW_SAMPLES, 0);     // antialiasing happens in the renderer's own framebuffer
    glfwWindowHint(GLFW_DEPTH_BITS, 0);  // so does the depth test
    glfwWindowHint(GLFW_STENCIL_BITS, 0);
    glfwWindowHint(GLFW_SCALE_TO_MONITOR, tells_scale(glfwGetPrimaryMonitor()) ? GLFW_TRUE : GLFW_FALSE);
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "adiposcope");
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "adiposcope");
    window_ = glfwCreateWindow(width, height, title.c_str(), nullptr, nullptr);
    if (window_ == nullptr) {
        const std::string reason = last_glfw_error();
        glfwTerminate();
        throw_no_window("the display provides no OpenGL 3.3 core context (" + reason + ")");
    }
    glfwMakeContextCurrent(window_);
    glfwSwapInterval(1);
}

Window::~Window() {
    glfwDestroyWindow(window_);
    glfwTerminate();
}

bool Window::should_close() const {
    return glfwWindowShouldClose(window_) == GLFW_TRUE;
}

bool Window::is_hidden() const {
    return glfwGetWindowAttrib(window_, GLFW_ICONIFIED) == GLFW_TRUE ||
           glfwGetWindowAttrib(window_, GLFW_VISIBLE) == GLFW_FALSE;
}

void Window::framebuffer_size(int& width, int& height) const {
    glfwGetFramebufferSize(window_, &width, &height);
}

float Window::content_scale() const {
    float x = 1;
    float y = 1;
    glfwGetWindowContentScale(window_, &x, &y);
    return x >= least_scale && x <= greatest_scale ? x : 1;
}

void Window::set_title(const std::string& title) {
    glfwSetWindowTitle(window_, title.c_str());
}

void Window::swap() {
    glfwSwapBuffers(window_);
}

void Window::poll() {
    glfwPollEvents();
}

void Window::wait(double seconds) {
    glfwWaitEventsTimeout(seconds);
}

Window::Proc Window::get_proc_address(const char* name) {
    return glfwGetProcAddress(name);
}

}  // namespace window
