#pragma once

#include "platform/window_events.hpp"
#include "ui/requests.hpp"

#include <span>

namespace app {

/// What has the keyboard beside the shortcuts.
struct KeyboardUse {
    bool typing = false;         ///< a text field: only F12 and Ctrl Q stay shortcuts
    bool focus_visible = false;  ///< the keyboard moves between controls: space presses the focused one
};

/// What these keys ask for.
ui::Requests requests_of(std::span<const platform::KeyPress> presses, const KeyboardUse& use);

}  // namespace app
