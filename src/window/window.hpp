#pragma once

#include <memory>
#include <optional>
#include <string>

struct GLFWwindow;

namespace window {

/// A size in the system's window units.
struct WindowSize {
    int width = 0;
    int height = 0;
};

/// A window with an OpenGL 3.3 core context, made current. Throws core::Error(failure), in one sentence, if there is
/// no display or no such context.
class Window {
  public:
    /// `usual`: size at 96 dpi, enlarged on finer displays. `remembered`: a former `size`, used instead. Never
    /// larger than the monitor's work area.
    Window(WindowSize usual, const std::string& title, std::optional<WindowSize> remembered = {});
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    GLFWwindow* handle() const { return window_; }  ///< for the ImGui backend
    bool should_close() const;
    bool is_hidden() const;  ///< minimised, or hidden by the desktop: nobody sees what is drawn
    void framebuffer_size(int& width, int& height) const;
    WindowSize size() const;
    float content_scale() const;
    void set_title(const std::string& title);
    void swap();
    static void poll();
    static void wait(double seconds);  ///< sleeps until an event arrives or the time is over

    using Proc = void (*)();
    static Proc get_proc_address(const char* name);

  private:
    float reported_scale() const;

    GLFWwindow* window_ = nullptr;
    float dots_scale_ = 1;  ///< used if the system reports none
};

}  // namespace window
