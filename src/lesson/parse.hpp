#pragma once

#include "lesson/lesson.hpp"

#include <filesystem>

namespace lesson {

/// Parses a lesson: front matter between two lines of --- (title, question, minutes, and the fictional adults A to L as
/// lists of parameters), then steps that start with "## " and may have the parts "### Result" and "### Evidence"
/// (docs/user-guide.md). Throws core::Error(invalid_input), "origin:line: what was expected", for anything else,
/// including unknown keys.
Lesson parse_lesson(std::string_view file, std::string_view origin, const Translate& translate);
Lesson load_lesson(const std::filesystem::path& file, const Translate& translate);

/// The complete scenario at the beginning of a step, or, for `result`, after its run. Sets the shown day if it is given
/// as a number.
enum class PartName { start, result };
document::Scenario scenario_of(const Lesson& lesson, const Step& step, PartName part);

/// The scenario of a letter with the settings of the step's beginning, from which the step's numbers are calculated. 0:
/// the step's own letter.
document::Scenario scenario_of(const Lesson& lesson, const Step& step, char letter);

}  // namespace lesson
