#pragma once

#include "session/action.hpp"
#include "session/lesson_visit.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

namespace ui {

/// The panel of the current lesson: its text, the question and its answers, result and evidence card, and the
/// navigation buttons below.
void lesson_panel(const widgets::Theme& theme, const Area& area, const session::LessonVisit& view,
                  session::Actions& actions);

}  // namespace ui
