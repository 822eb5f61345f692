#pragma once

#include "lesson/lesson_numbers.hpp"

namespace lesson {

/// Dry run: checks that every scene of a lesson reaches each day that its steps and texts refer to. Throws core::Error
/// with file and line.
void rehearse(const Lesson& lesson, const LessonNumbers& numbers);

}  // namespace lesson
