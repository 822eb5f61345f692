#pragma once

#include "lesson/lesson_numbers.hpp"

namespace lesson {

/// Runs every scene of a lesson and checks that it reaches each day that its steps and texts ask for, before a class
/// sits in front of it. Throws core::Error with file and line.
void rehearse(const Lesson& lesson, const LessonNumbers& numbers);

}  // namespace lesson
