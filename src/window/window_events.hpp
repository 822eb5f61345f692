#pragma once

#include "window/input_queue.hpp"
#include "window/window.hpp"

#include <filesystem>
#include <vector>

namespace window {

/// Listens to a window: whether anything happened, and keyboard and mouse input, one frame at a time.
class WindowEvents {
  public:
    explicit WindowEvents(Window& window);
    ~WindowEvents();
    WindowEvents(const WindowEvents&) = delete;
    WindowEvents& operator=(const WindowEvents&) = delete;

    /// Whether anything happened since the last call.
    bool take_happened();
    /// The files dropped on the window since the last call.
    std::vector<std::filesystem::path> take_drops();
    /// Whether there is input for the next frame.
    bool input_waits() const { return !input_.empty(); }
    /// The input of the next frame.
    std::vector<InputEvent> take_input() { return input_.take_frame(); }

    // What the system reports, called by the folder of the system.
    void add(const InputEvent& event);
    void add_drop(std::filesystem::path file);
    void happen() { happened_ = true; }

  private:
    Window& window_;
    bool happened_ = true;
    std::vector<std::filesystem::path> drops_;
    InputQueue input_;
};

}  // namespace window
