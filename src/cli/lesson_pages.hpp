#pragma once

#include "core/strings.hpp"
#include "lesson/play.hpp"
#include "output/lesson_sheet.hpp"
#include "picture/body_picture.hpp"

#include <functional>

namespace cli {

/// The contents of a lesson's printed pages: its texts with their numbers, its results, and its pictures on white.
/// `advance` is called after each step. Throws core::Error with the file and line of an invalid step.
output::LessonSheet lesson_pages(const study::Models& models, const core::Strings& strings,
                                 const lesson::Lesson& lesson, const picture::DrawImage& draw,
                                 const std::function<void()>& advance);

}  // namespace cli
