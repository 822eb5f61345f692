#pragma once

#include "window/input_queue.hpp"
#include "window/window.hpp"

#include <memory>

namespace window {

/// ImGui's link to the system of one window: size and time, keys, cursors, the clipboard. Needs an ImGui context.
class ImGuiSystem {
  public:
    explicit ImGuiSystem(Window& window);
    ~ImGuiSystem();
    ImGuiSystem(const ImGuiSystem&) = delete;
    ImGuiSystem& operator=(const ImGuiSystem&) = delete;

    /// Passes on an event of the keyboard, the wheel, or of focus; pointer and buttons are ignored.
    void take(const InputEvent& event);
    /// Tells ImGui the window's size and the time since the last frame.
    void begin_frame();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace window
