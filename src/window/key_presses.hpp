#pragma once

#include "session/key_press.hpp"
#include "window/input_queue.hpp"

#include <span>
#include <vector>

namespace window {

/// The keys pressed or repeated in these events.
std::vector<session::KeyPress> key_presses(std::span<const InputEvent> events);

}  // namespace window
