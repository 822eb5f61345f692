#pragma once

#include "session/actions.hpp"
#include "session/key_press.hpp"

#include <span>

namespace session {

/// What these keys ask for.
session::Requests requests_of(std::span<const session::KeyPress> presses, const session::KeyboardUse& use);

}  // namespace session
