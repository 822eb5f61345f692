#pragma once

#include "platform/window.hpp"

#include <filesystem>
#include <vector>

namespace platform {

/// A key that went down, or repeats.
struct KeyPress {
    enum class Key { other, character, home, f12 };

    Key key = Key::other;
    char character = 0;  ///< of Key::character, without modifiers: the letter on this keyboard, a digit, space , or .
    bool control = false;
    bool shift = false;
    bool alt = false;
};

/// Listens to a window: whether anything happened, and which keys went down. Keys come as events, so that a tap shorter
/// than a frame counts. To be made before ImGui's backend, which passes on to callbacks that are there already.
class WindowEvents {
  public:
    explicit WindowEvents(Window& window);
    ~WindowEvents();
    WindowEvents(const WindowEvents&) = delete;
    WindowEvents& operator=(const WindowEvents&) = delete;

    /// Whether anything happened since the last call.
    bool take_happened();
    /// The keys since the last call, in their order.
    std::vector<KeyPress> take_presses();
    /// The files that were dropped on the window since the last call.
    std::vector<std::filesystem::path> take_drops();

  private:
    static WindowEvents& of(GLFWwindow* window);

    Window& window_;
    bool happened_ = true;
    std::vector<KeyPress> presses_;
    std::vector<std::filesystem::path> drops_;
};

}  // namespace platform
