#pragma once

#include "session/lesson_texts.hpp"
#include "session/requests.hpp"
#include "ui/layout.hpp"
#include "widgets/theme.hpp"

namespace ui {

/// The panel of a lesson under way: what is said, the question and its answers, result and evidence card, and below
/// them the ways on. Going on, back and out are asked for in `requests`.
session::LessonWishes lesson_panel(const widgets::Theme& theme, const Area& area, const session::LessonView& view,
                                   session::Requests& requests);

}  // namespace ui
