#pragma once

#include "ui/theme.hpp"

namespace ui {

enum class Icon { play, pause, step_back, step_on, to_start, to_end, undo, redo, camera, reset };

/// A square button with a drawn icon (no font has them all). Returns whether it was pressed; `tip` is its tooltip.
bool icon_button(const Theme& theme, Icon icon, float side, const char* tip);

}  // namespace ui
