#pragma once

#include "session/action.hpp"
#include "session/file_choice.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

#include <array>
#include <string>
#include <vector>

namespace ui {

/// Draws the chooser, if open, in the middle of `window`, and adds the resulting actions.
void file_chooser(const widgets::Theme& theme, const Area& window, session::FileChooser& chooser,
                  session::Actions& actions);

}  // namespace ui
