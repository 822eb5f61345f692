#pragma once

#include "ui/theme.hpp"

#include <string_view>

namespace ui {

enum class Icon { play, pause, step_back, step_on, to_start, to_end, undo, redo, reset, camera, loop };

/// A square button with a drawn icon (no font has them all). Returns whether it was pressed. `action` names what it
/// asks for, which the tooltip says with its key.
bool icon_button(const Theme& theme, Icon icon, float side, std::string_view action);

}  // namespace ui
