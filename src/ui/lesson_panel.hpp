#pragma once

#include "ui/layout.hpp"
#include "ui/lesson_texts.hpp"
#include "ui/requests.hpp"
#include "ui/theme.hpp"

namespace ui {

/// The panel of a lesson under way: what is said, the question and its answers, result and evidence card, and below
/// them the ways on. Going on, back and out are asked for in `requests`.
LessonWishes lesson_panel(const Theme& theme, const Area& area, const LessonView& view, Requests& requests);

}  // namespace ui
