#include "cli/class_file.hpp"

#include "core/error.hpp"
#include "output/people.hpp"
#include "platform/standard_streams.hpp"

#include <fmt/format.h>

namespace cli {

std::vector<document::Classmate> load_classmates(const std::filesystem::path& file) {
    const output::People people = output::load_people(file);
    if (!people.note.empty()) platform::note(people.note);
    if (!people.bad_rows.empty())
        core::throw_invalid(
            fmt::format("{}:{}: {}", file.string(), people.bad_rows.front().line, people.bad_rows.front().reason));
    if (people.rows.empty() || people.rows.size() > document::most_classmates)
        core::throw_invalid(fmt::format("{}: has {} people, expected 1 to {}", file.string(), people.rows.size(),
                                        document::most_classmates));
    std::vector<document::Classmate> classmates;
    for (const output::People::Row& row : people.rows)
        classmates.push_back({.name = row.id, .person = row.person, .distribution = {}});
    return classmates;
}

}  // namespace cli
