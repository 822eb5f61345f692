#pragma once

#include <memory>
#include <optional>
#include <string>

namespace window {

/// The window as its system knows it; defined in the folder of the system.
struct NativeWindow;

/// A size in the system's window units.
struct WindowSize {
    int width = 0;
    int height = 0;
};

/// A window with an OpenGL context that can draw what `render` draws, made current. Throws core::Error(failure), in one
/// sentence, if there is no display or no such context.
class Window {
  public:
    /// `usual`: size at 96 dpi, enlarged on finer displays. `remembered`: a former `size`, used instead. Never
    /// larger than the monitor's work area.
    Window(WindowSize usual, const std::string& title, std::optional<WindowSize> remembered = {});
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    NativeWindow& native() const { return *native_; }  ///< for what else speaks to the system
    bool should_close() const;
    bool is_hidden() const;  ///< minimised, or hidden by the desktop: nobody sees what is drawn
    void framebuffer_size(int& width, int& height) const;
    WindowSize size() const;
    float content_scale() const;
    void set_title(const std::string& title);
    void swap();
    static void poll();
    /// Sleeps until an event arrives or the time is over, where the system lets a program sleep.
    static void wait(double seconds);

    using Proc = void (*)();
    static Proc get_proc_address(const char* name);

  private:
    std::unique_ptr<NativeWindow> native_;
};

}  // namespace window
