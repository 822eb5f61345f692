#pragma once

#include "session/action.hpp"
#include "session/files_view.hpp"
#include "widgets/theme.hpp"

#include <string>
#include <vector>

namespace ui {

/// A button of this width that drops down: presets, open, save, recent files, pictures, quit.
void file_menu(const widgets::Theme& theme, const session::FileMenu& menu, float width, session::Actions& actions);

/// The name of a scenario as a title shows it: with a mark where it is changed.
std::string title_of(const widgets::Theme& theme, const session::FileMenu& menu);

}  // namespace ui
