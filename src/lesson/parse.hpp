#pragma once

#include "lesson/lesson.hpp"

#include <filesystem>

namespace lesson {

/// Reads a lesson: a head between two lines of --- (title, question, minutes, and the fictional adults A to L as lists
/// of fields of the parameter table), then steps that begin with "## " and may have the parts "### Result" and
/// "### Evidence" (docs/user-guide.md). Throws core::Error(invalid_input), "origin:line: what was expected", for
/// anything else, including unknown keys.
Lesson parse_lesson(std::string_view file, std::string_view origin, const Translate& translate);
Lesson load_lesson(const std::filesystem::path& file, const Translate& translate);

/// The whole scenario that a step begins with; of `part` result: after its run. The shown day is set where it is a
/// number.
enum class PartName { start, result };
document::Scenario scenario_of(const Lesson& lesson, const Step& step, PartName part);

/// The scenario of a letter with the settings of the step's beginning: what the step's numbers are calculated from. 0:
/// the step's own letter.
document::Scenario scenario_of(const Lesson& lesson, const Step& step, char letter);

}  // namespace lesson
