#pragma once

#include "lesson/blocks.hpp"
#include "lesson/lesson.hpp"

#include <span>

// Lines of a lesson file that set fields of the parameter table.

namespace lesson {

/// Where a lesson comes from: puts file and line in front of what goes wrong, and looks up its texts.
struct LessonSource {
    std::string origin;
    const Translate& translate;

    /// Calls `read`; a core::Error from within gets "origin:line:" in front.
    template <class Read>
    auto at(int line, Read read) const;

    Words words(int line, std::string_view text) const;
};

/// Adds the field that `key` names. `others` are keys that would be known here too, for the error.
void read_setting(std::vector<Setting>& settings, const KeyLine& key, const LessonSource& source,
                  std::span<const std::string_view> others);

/// "sex=female, age=35": the fields of a person and a plan.
std::vector<Setting> scene_settings(const KeyLine& key, const LessonSource& source);

void apply_settings(document::Scenario& scenario, std::span<const Setting> settings);

/// Throws core::Error where the step's scenes cannot be, ask for people who are not there, or would stand in a row
/// although their plans differ.
void check_step(const Lesson& lesson, const Step& step);

}  // namespace lesson

#include "core/error.hpp"

template <class Read>
auto lesson::LessonSource::at(int line, Read read) const {
    try {
        return read();
    } catch (const core::Error& fault) {  // the same sentence, with the place in front
        refuse(origin, line, fault.sentence());
    }
}
