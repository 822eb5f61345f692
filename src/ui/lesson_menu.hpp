#pragma once

#include "lesson/lesson_folder.hpp"
#include "session/action.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

#include <span>

namespace ui {

/// The menu of lessons over the body; unreadable ones are listed with the reason.
void lesson_menu(const widgets::Theme& theme, const Area& area, std::span<const lesson::Listed> lessons,
                 session::Actions& actions);

}  // namespace ui
