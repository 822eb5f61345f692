#pragma once

#include "ui/lesson_texts.hpp"
#include "ui/theme.hpp"

namespace ui {

/// The answers of a step's question: to be chosen, tapped or drawn until the prediction is locked; after the run with
/// the result beside them. Adds to `wishes` what was done.
void lesson_answers(const Theme& theme, const LessonView& view, LessonWishes& wishes);

}  // namespace ui
