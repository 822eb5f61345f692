#pragma once

#include "lesson/lesson.hpp"

#include <string>

namespace lesson {

/// A step for a lesson file that sets the scene `now`: the fields in which it differs from the lesson's first, and a
/// line to write over. Of a scene in a row of people only the shown person's fields can be said.
std::string step_text(const Lesson& lesson, const document::Scenario& now);

/// The file with that step at its end; the rest of it stays as it is, byte for byte.
std::string with_step(std::string_view file, const Lesson& lesson, const document::Scenario& now);

/// The smallest whole lesson about this scenario: what "save this view as a step" writes where there is no file yet.
std::string new_lesson_text(const document::Scenario& now);

}  // namespace lesson
