#include "window/key_label.hpp"

namespace window {

/// A browser tells the label with each key, and window_events.cpp passes it on as the scan code.
char key_label(int /*code*/, int scancode) {
    constexpr int last_ascii = 127;
    return scancode > 0 && scancode <= last_ascii ? static_cast<char>(scancode) : '\0';
}

}  // namespace window
