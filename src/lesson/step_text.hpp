#pragma once

#include "lesson/lesson.hpp"

#include <string>

namespace lesson {

/// A step for a lesson file that reproduces the scene `now`: the fields that differ from the lesson's first scene, and
/// a line to be replaced. If people stand in a row, only the fields of the shown person can be expressed.
std::string step_text(const Lesson& lesson, const document::Scenario& now);

/// The file with that step appended; the rest stays the same, byte for byte.
std::string with_step(std::string_view file, const Lesson& lesson, const document::Scenario& now);

/// A minimal complete lesson about this scenario, for "save this view as a step" if there is no file yet.
std::string new_lesson_text(const document::Scenario& now);

}  // namespace lesson
