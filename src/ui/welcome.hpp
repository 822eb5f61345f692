#pragma once

#include "session/action.hpp"
#include "session/files_view.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

namespace ui {

/// Height of the welcome with its gap, so that the body keeps clear of it; in pixels.
float welcome_height(const widgets::Theme& theme, const Area& area);

/// The first minute: a sentence about the program, and three large buttons to begin. Drawn at the top of the
/// body's `area`, `below` pixels from its edge; pressing any of them closes it.
void welcome(const widgets::Theme& theme, const Area& area, float below, session::Offers& offers,
             session::Actions& actions);

}  // namespace ui
