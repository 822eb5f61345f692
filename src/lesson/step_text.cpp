#include "lesson/step_text.hpp"

#include "document/parameters.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lesson {

namespace {

/// Whether a field only affects how a picture is drawn, not what it shows.
bool is_about_drawing(std::string_view field) {
    return field == "samples" || field == "moving-quality";
}

std::string fields_text(const document::Scenario& first, const document::Scenario& now, const char* form) {
    std::string text;
    for (const core::Parameter& row : document::parameters()) {
        const std::string value = document::field_text(row, document::get_field(now, row.name));
        const std::string before = document::field_text(row, document::get_field(first, row.name));
        if (value != before && !value.empty() && !is_about_drawing(row.name))
            text += fmt::format(fmt::runtime(form), row.name, value);
    }
    return text;
}

}  // namespace

std::string step_text(const Lesson& lesson, const document::Scenario& now) {
    document::Scenario shown = now;
    if (shown.view.compare == document::Compare::everyone && shown.document.classmates.empty())
        shown.view.compare = document::Compare::none;
    return fmt::format("\n## Step {}\n{}\nWrite here what to say.\n", lesson.steps.size() + 1,
                       fields_text(lesson.scenes.front().scenario, shown, "{}: {}\n"));
}

std::string with_step(std::string_view file, const Lesson& lesson, const document::Scenario& now) {
    std::string text(file);
    if (!text.empty() && text.back() != '\n') text += '\n';
    std::string step = step_text(lesson, now);
    if (text.find("\r\n") != std::string::npos)  // use the file's line endings
        for (std::size_t end = step.find('\n'); end != std::string::npos; end = step.find('\n', end + 2))
            step.insert(end, 1, '\r');
    return text + step;
}

std::string new_lesson_text(const document::Scenario& now) {
    document::Scenario person;
    person.document.person = now.document.person;
    person.document.plan = now.document.plan;
    person.document.distribution = now.document.distribution;
    std::string fields = fields_text({}, person, "{}={}, ");
    fields.resize(fields.size() - std::min<std::size_t>(fields.size(), 2));
    if (fields.empty()) fields = "days=180";
    const Lesson lesson{.origin = {}, .title = {}, .question = {}, .scenes = {{'A', person}}, .notes = {}, .steps = {}};
    return fmt::format("---\ntitle: A new lesson\nminutes: 10\nA: {}\n---\n{}", fields, step_text(lesson, now));
}

}  // namespace lesson
