#pragma once

#include "session/action.hpp"
#include "session/lesson_visit.hpp"
#include "widgets/theme.hpp"

namespace ui {

/// The answers of a step's question: to be chosen, tapped or drawn until the prediction is locked; after the run with
/// the result beside them. Adds to `actions` what was done.
void lesson_answers(const widgets::Theme& theme, const session::LessonVisit& view, session::Actions& actions);

}  // namespace ui
