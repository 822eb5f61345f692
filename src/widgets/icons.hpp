#pragma once

#include "widgets/theme.hpp"

#include <string>
#include <string_view>

namespace widgets {

enum class Icon {
    play,
    pause,
    step_back,
    step_on,
    to_start,
    to_end,
    undo,
    redo,
    camera,
    reset,
    loop,
    keys,
    preferences,
    left,
    right,
    up,
    down
};

/// A square button with a drawn icon (no font has them all). Returns whether it was pressed. `action` is the name of
/// the action, shown in the tooltip with its key.
bool icon_button(const Theme& theme, Icon icon, float side, std::string_view action);

/// The same, but small and with its own tooltip text.
bool small_icon_button(const Theme& theme, Icon icon, float side, const std::string& tip);

}  // namespace widgets
