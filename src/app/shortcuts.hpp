#pragma once

#include "platform/key_press.hpp"
#include "ui/actions.hpp"

#include <span>

namespace app {

/// What these keys ask for.
ui::Requests requests_of(std::span<const platform::KeyPress> presses, const ui::KeyboardUse& use);

}  // namespace app
