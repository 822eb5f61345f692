#pragma once

#include "session/action.hpp"
#include "session/files_view.hpp"
#include "widgets/theme.hpp"

#include <string>
#include <vector>

namespace ui {

/// A button of this width with a drop-down menu: presets, open, save, recent files, pictures, quit.
void file_menu(const widgets::Theme& theme, const session::FileMenu& menu, float width, session::Actions& actions);

/// The name of a scenario as shown in the title, marked if changed.
std::string title_of(const widgets::Theme& theme, const session::FileMenu& menu);

}  // namespace ui
