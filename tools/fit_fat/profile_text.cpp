#include "fit_fat/profile_text.hpp"

#include "core/error.hpp"

#include <fmt/format.h>

namespace fit {

namespace {

constexpr std::string_view first_line = "  \"pattern_log_odds\":", line_after = "  \"depots\":";
constexpr const char* source = "dxa";  // key of the source of what was fitted to the scans

std::string law_line(depots::Group group, const depots::GroupLaw& law) {
    return fmt::format(
        "    \"{}\": {{\"reference\": {}, \"fat_index\": {}, \"fat_index_squared\": {}, \"age\": {}, \"age_squared\": "
        "{}, \"fat_index_age\": {}}}",
        core::name_of(group), law.reference, law.fat_index, law.fat_index_squared, law.age, law.age_squared,
        law.fat_index_age);
}

std::string course_line(core::Depot depot, const depots::AgeCourse& course) {
    std::string text = fmt::format("\n    \"{}\": {{\"points\": [", core::name_of(depot));
    for (std::size_t i = 0; i < course.points.size(); ++i)
        text += fmt::format("{}[{}, {}]", i == 0 ? "" : ", ", course.points[i].age_years, course.points[i].factor);
    return text + fmt::format("], \"source\": \"{}\"}}", course.source);
}

}  // namespace

std::string fitted_lines(const depots::Profile& profile) {
    std::string text = fmt::format("{} [{}, \"{}\"],\n", first_line, profile.pattern_log_odds, source);
    text += fmt::format("  \"pattern_age_slope\": [{}, \"{}\"],\n", profile.pattern_age_slope, source);
    text += fmt::format("  \"groups\": {{\n    \"source\": \"{}\",\n", source);
    text += law_line(depots::Group::legs, (*profile.groups)[depots::Group::legs]) + ",\n";
    text += law_line(depots::Group::arms, (*profile.groups)[depots::Group::arms]) + ",\n";
    text += law_line(depots::Group::head, (*profile.groups)[depots::Group::head]) + "\n  },\n";
    text += "  \"age_courses\": {";
    const char* between = "";
    for (const auto depot : core::all_values<core::Depot>()) {
        if (profile.age_courses[depot].points.empty()) continue;
        text += between + course_line(depot, profile.age_courses[depot]);
        between = ",";
    }
    return text + "\n  },\n";
}

std::string with_fitted_lines(const std::string& text, const std::string& lines) {
    const std::size_t begin = text.find(first_line), end = text.find(line_after);
    if (begin == std::string::npos || end == std::string::npos || end < begin)
        core::throw_invalid("the profile has no lines from pattern_log_odds to depots, expected them in that order");
    return text.substr(0, begin) + lines + text.substr(end);
}

}  // namespace fit
