#pragma once

#include "lesson/blocks.hpp"
#include "lesson/lesson.hpp"

#include <span>

// Lines of a lesson file that set parameters.

namespace lesson {

/// The source of a lesson: prefixes errors with file and line, and translates texts.
struct LessonSource {
    std::string origin;
    const Translate& translate;

    /// Calls `read` and prefixes any core::Error from it with "origin:line:".
    template <class Read>
    auto at(int line, Read read) const;

    Words words(int line, std::string_view text) const;
};

/// Adds the parameter named by `key`. `others`: further keys allowed here, for the error message.
void read_setting(std::vector<Setting>& settings, const KeyLine& key, const LessonSource& source,
                  std::span<const std::string_view> others);

/// Parses "sex=female, age=35": the parameters of a person and a plan.
std::vector<Setting> scene_settings(const KeyLine& key, const LessonSource& source);

void apply_settings(document::Scenario& scenario, std::span<const Setting> settings);

/// Throws core::Error if a scene of the step is impossible, if a scene refers to people who do not exist, or if people
/// in a row have different plans.
void check_step(const Lesson& lesson, const Step& step);

}  // namespace lesson

#include "core/error.hpp"

template <class Read>
auto lesson::LessonSource::at(int line, Read read) const {
    try {
        return read();
    } catch (const core::Error& fault) {  // prefixed with file and line
        refuse(origin, line, fault.sentence());
    }
}
