#pragma once

#include <memory>
#include <string>

struct GLFWwindow;

namespace window {

/// A window with an OpenGL 3.3 core context, made current. Throws core::Error(failure) in one sentence when there is
/// no display or no such context.
class Window {
  public:
    Window(int width, int height, const std::string& title);
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    GLFWwindow* handle() const { return window_; }  ///< for the ImGui backend
    bool should_close() const;
    bool is_hidden() const;  ///< minimised, or put away by the desktop: nobody sees what is drawn
    void framebuffer_size(int& width, int& height) const;
    float content_scale() const;
    void set_title(const std::string& title);
    void swap();
    static void poll();
    static void wait(double seconds);  ///< sleeps until an event or the time

    using Proc = void (*)();
    static Proc get_proc_address(const char* name);

  private:
    GLFWwindow* window_ = nullptr;
};

}  // namespace window
