#include "window/window.hpp"

#include "core/error.hpp"
#include "window/web/native_window.hpp"

#include <emscripten.h>

#include <algorithm>
#include <cmath>

namespace window {
namespace {

constexpr const char* canvas = "#canvas";

EM_JS(void, page_set_title, (const char* title), { document.title = UTF8ToString(title); });
EM_JS(void, page_frame_shown, (), { Module.page.frameShown(); });
EM_JS(bool, page_is_hidden, (), { return document.hidden || Module.page.contextLost; });
EM_JS(bool, page_take_renewed, (), { return Module.page.takeRenewed(); });

/// Gives the canvas as many pixels as it covers on the screen.
void follow_size(NativeWindow& window) {
    double width = 0;
    double height = 0;
    emscripten_get_element_css_size(canvas, &width, &height);
    window.density = emscripten_get_device_pixel_ratio();
    const auto pixels = [&](double length) {
        return std::max(static_cast<int>(std::lround(length * window.density)), 1);
    };
    if (pixels(width) == window.width_px && pixels(height) == window.height_px) return;
    window.width_px = pixels(width);
    window.height_px = pixels(height);
    emscripten_set_canvas_element_size(canvas, window.width_px, window.height_px);
}

}  // namespace

Window::Window(WindowSize /*usual*/, const std::string& title, std::optional<WindowSize> /*remembered*/)
    : native_(std::make_unique<NativeWindow>()) {
    EmscriptenWebGLContextAttributes wish;
    emscripten_webgl_init_context_attributes(&wish);
    wish.majorVersion = 2;
    wish.alpha = wish.depth = wish.stencil = wish.antialias = EM_FALSE;
    wish.powerPreference = EM_WEBGL_POWER_PREFERENCE_HIGH_PERFORMANCE;
    wish.enableExtensionsByDefault = EM_FALSE;
    native_->context = emscripten_webgl_create_context(canvas, &wish);
    if (native_->context <= 0) core::throw_failure("cannot open a window: this browser offers no WebGL 2");
    emscripten_webgl_make_context_current(native_->context);
    follow_size(*native_);
    set_title(title);
}

Window::~Window() {
    emscripten_webgl_destroy_context(native_->context);
}

/// The browser closes a page without asking.
bool Window::should_close() const {
    return false;
}

bool Window::is_hidden() const {
    return page_is_hidden();
}

bool Window::take_renewed() {
    return page_take_renewed();
}

void Window::framebuffer_size(int& width, int& height) const {
    width = native_->width_px;
    height = native_->height_px;
}

WindowSize Window::size() const {
    return {native_->width_px, native_->height_px};
}

float Window::content_scale() const {
    return static_cast<float>(native_->density);
}

void Window::set_title(const std::string& title) {
    page_set_title(title.c_str());
}

/// The browser shows the canvas when the frame's function returns.
void Window::swap() {
    follow_size(*native_);
    page_frame_shown();
}

void Window::poll() {}

void Window::wait(double /*seconds*/) {}

Window::Proc Window::get_proc_address(const char* name) {
    return reinterpret_cast<Proc>(emscripten_webgl_get_proc_address(name));
}

}  // namespace window
