#include "window/window.hpp"

#define GLFW_INCLUDE_NONE
#include "core/error.hpp"
#include "window/glfw/glfw_versions.hpp"
#include "window/glfw/native_window.hpp"

#include <GLFW/glfw3.h>

#include <algorithm>
#include <cmath>
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

// Displays of 48 to 768 dpi; anything else (a screen without a size, a resource that is not a number) is invalid.
constexpr float least_scale = 0.5F;
constexpr float greatest_scale = 8;

/// Whether the monitor reports a plausible content scale, which may determine the size of a window.
bool tells_scale(GLFWmonitor* monitor) {
    if (monitor == nullptr) return false;
    float x = 0;
    float y = 0;
    glfwGetMonitorContentScale(monitor, &x, &y);
    return x >= least_scale && x <= greatest_scale && y >= least_scale && y <= greatest_scale;
}

/// Text scale, relative to 96 dpi, of a monitor without a scale of its own. One that reports exactly 96 dpi does not
/// know its density; its text then scales with its number of rows, relative to 1080.
float scale_of_dots(GLFWmonitor* monitor) {
    constexpr float usual_dots = 96, inch_mm = 25.4F, least_dots = 140, close = 0.5F;
    constexpr int fine_rows = 1800, usual_rows = 1080;
    const GLFWvidmode* mode = monitor == nullptr ? nullptr : glfwGetVideoMode(monitor);
    int width_mm = 0, height_mm = 0;
    if (mode == nullptr) return 1;
    glfwGetMonitorPhysicalSize(monitor, &width_mm, &height_mm);
    const float dots = width_mm > 0 ? static_cast<float>(mode->width) / static_cast<float>(width_mm) * inch_mm : 0;
    float scale = 1;
    if (width_mm > 0 && std::abs(dots - usual_dots) > close)
        scale = dots >= least_dots ? dots / usual_dots : 1;
    else if (mode->height >= fine_rows)
        scale = static_cast<float>(mode->height) / usual_rows;
    return std::clamp(std::round(scale * 4) / 4, 1.0F, greatest_scale);
}

/// Resizes the window to `wish`, limited to the monitor's work area, and shows it.
void fit(GLFWwindow* window, WindowSize wish) {
    GLFWmonitor* monitor = glfwGetPrimaryMonitor();
    int x = 0, y = 0, width = 0, height = 0;
    if (monitor != nullptr) glfwGetMonitorWorkarea(monitor, &x, &y, &width, &height);
    if (width > 0 && height > 0) {
        int left = 0, top = 0, right = 0, bottom = 0;
        glfwGetWindowFrameSize(window, &left, &top, &right, &bottom);
        wish.width = std::min(wish.width, std::max(width - left - right, 1));
        wish.height = std::min(wish.height, std::max(height - top - bottom, 1));
    }
    glfwSetWindowSize(window, wish.width, wish.height);
    glfwShowWindow(window);
}

void start_glfw() {
    if (!is_set("DISPLAY") && !is_set("WAYLAND_DISPLAY"))
        throw_no_window("no display (neither DISPLAY nor WAYLAND_DISPLAY is set)");
    choose_platform(is_set("WAYLAND_DISPLAY"));
    if (glfwInit() == GLFW_FALSE) throw_no_window("the display cannot be used (" + last_glfw_error() + ")");
}

float reported_scale(GLFWwindow* window) {
    float x = 1;
    float y = 1;
    glfwGetWindowContentScale(window, &x, &y);
    return x >= least_scale && x <= greatest_scale ? x : 1;
}

}  // namespace

Window::Window(WindowSize usual, const std::string& title, std::optional<WindowSize> remembered)
    : native_(std::make_unique<NativeWindow>()) {
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
    glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);  // until it has its size
    native_->glfw = glfwCreateWindow(usual.width, usual.height, title.c_str(), nullptr, nullptr);
    if (native_->glfw == nullptr) {
        const std::string reason = last_glfw_error();
        glfwTerminate();
        throw_no_window("the display provides no OpenGL 3.3 core context (" + reason + ")");
    }
    glfwMakeContextCurrent(native_->glfw);
    glfwSwapInterval(1);
    native_->dots_scale = reported_scale(native_->glfw) == 1 ? scale_of_dots(glfwGetPrimaryMonitor()) : 1;
    WindowSize wish = remembered.value_or(size());
    if (!remembered) {
        wish.width = static_cast<int>(static_cast<float>(wish.width) * native_->dots_scale);
        wish.height = static_cast<int>(static_cast<float>(wish.height) * native_->dots_scale);
    }
    fit(native_->glfw, wish);
}

Window::~Window() {
    glfwDestroyWindow(native_->glfw);
    glfwTerminate();
}

bool Window::should_close() const {
    return glfwWindowShouldClose(native_->glfw) == GLFW_TRUE;
}

bool Window::is_hidden() const {
    return glfwGetWindowAttrib(native_->glfw, GLFW_ICONIFIED) == GLFW_TRUE ||
           glfwGetWindowAttrib(native_->glfw, GLFW_VISIBLE) == GLFW_FALSE;
}

void Window::framebuffer_size(int& width, int& height) const {
    glfwGetFramebufferSize(native_->glfw, &width, &height);
}

WindowSize Window::size() const {
    WindowSize size;
    glfwGetWindowSize(native_->glfw, &size.width, &size.height);
    return size;
}

float Window::content_scale() const {
    return reported_scale(native_->glfw) * native_->dots_scale;
}

void Window::set_title(const std::string& title) {
    glfwSetWindowTitle(native_->glfw, title.c_str());
}

void Window::swap() {
    native_->is_away = true;
    glfwSwapBuffers(native_->glfw);
    const std::lock_guard pass(native_->gate);
    native_->is_away = false;
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
