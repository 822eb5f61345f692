#pragma once

#include "session/action.hpp"
#include "session/lesson_visit.hpp"
#include "widgets/theme.hpp"

namespace ui {

/// The answers to a step's question: to be chosen, tapped or drawn until the prediction is locked; after the run, shown
/// beside the result. Adds the user's input to `actions`.
void lesson_answers(const widgets::Theme& theme, const session::LessonVisit& view, session::Actions& actions);

}  // namespace ui
