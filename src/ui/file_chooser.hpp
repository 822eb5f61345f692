#pragma once

#include "session/action.hpp"
#include "session/file_choice.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

#include <array>
#include <string>
#include <vector>

namespace ui {

/// Draws it, where it is open, in the middle of `window`, and asks for what is chosen.
void file_chooser(const widgets::Theme& theme, const Area& window, session::FileChooser& chooser,
                  session::Actions& actions);

}  // namespace ui
