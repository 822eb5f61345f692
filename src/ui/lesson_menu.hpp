#pragma once

#include "lesson/lesson_folder.hpp"
#include "session/action.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

#include <span>

namespace ui {

/// The lessons to choose from, over the body; those that cannot be read are told with the reason.
void lesson_menu(const widgets::Theme& theme, const Area& area, std::span<const lesson::Listed> lessons,
                 session::Actions& actions);

}  // namespace ui
