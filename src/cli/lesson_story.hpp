#pragma once

#include "cli/story.hpp"
#include "core/strings.hpp"
#include "lesson/lesson.hpp"
#include "study/study.hpp"

namespace cli {

/// A lesson told from question to question: what is asked, the days, the result, the evidence. Throws core::Error with
/// the file and line of an invalid step.
Story lesson_story(study::Study& study, const core::Strings& strings, const lesson::Lesson& lesson);

}  // namespace cli
