#pragma once

#include <deque>
#include <vector>

namespace window {

/// What a keyboard or mouse did, with the numbers of GLFW.
struct InputEvent {
    enum class Kind { key, character, button, pointer, wheel, focus, enter };

    Kind kind = Kind::key;
    int code = 0;  ///< of the key or button; of a character its code point
    int scancode = 0;
    int action = 0;  ///< pressed, released or repeated; whether the focus or the pointer came
    int modifiers = 0;
    double x = 0;  ///< of the pointer, in window units; of the wheel its notches
    double y = 0;
};

/// Hands input on frame by frame. Code that looks at keys and buttons once a frame, as ImGui 1.86 does, misses one that
/// goes down and up in between, and sees a click where the pointer has moved since; here the second change of a key or
/// button, and a pointer that leaves a button's place, wait for the next frame.
class InputQueue {
  public:
    void add(const InputEvent& event) { events_.push_back(event); }
    bool empty() const { return events_.empty(); }
    /// The events of the next frame, in their order.
    std::vector<InputEvent> take_frame();

  private:
    std::deque<InputEvent> events_;
};

}  // namespace window
