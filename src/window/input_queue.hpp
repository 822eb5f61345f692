#pragma once

#include <deque>
#include <vector>

namespace window {

/// An event of the keyboard or mouse; key_codes.hpp has the numbers of keys and modifiers.
struct InputEvent {
    enum class Kind { key, character, button, pointer, wheel, focus, enter };

    Kind kind = Kind::key;
    int code = 0;  ///< key or button; for a character its code point
    int scancode = 0;
    int action = 0;  ///< pressed, released or repeated; whether focus or pointer entered
    int modifiers = 0;
    double x = 0;  ///< pointer position in window units; for the wheel, notches
    double y = 0;
};

/// Passes input on frame by frame. Code that polls keys and buttons once per frame, as ImGui 1.86 does, misses a press
/// and release in between, and sees a click at a later position of the pointer. Therefore the second change of a key or
/// button, and a pointer leaving the position of a click, wait for the next frame.
class InputQueue {
  public:
    void add(const InputEvent& event) { events_.push_back(event); }
    bool empty() const { return events_.empty(); }
    /// The events of the next frame, in order.
    std::vector<InputEvent> take_frame();

  private:
    std::deque<InputEvent> events_;
};

}  // namespace window
