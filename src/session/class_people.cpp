#include "session/class_people.hpp"

#include <array>
#include <cassert>

namespace session {

namespace {

using core::Sex;

struct ClassPerson {
    Sex sex;
    double age_years;
    double height_m;
    double weight_kg;
    const char* profile;
};

// Invented: both sexes and a range of ages, sizes and fat distributions, all well within the range of the model's data,
// half a year in either direction keeps everyone there.
constexpr std::array<ClassPerson, 6> people{{{Sex::female, 40, 1.68, 82, "typical-woman"},
                                             {Sex::male, 40, 1.78, 92, "typical-man"},
                                             {Sex::female, 58, 1.63, 78, "typical-woman"},
                                             {Sex::male, 30, 1.82, 96, "pear-shaped-man"},
                                             {Sex::female, 27, 1.72, 76, "apple-shaped-woman"},
                                             {Sex::male, 62, 1.74, 84, "typical-man"}}};
constexpr std::string_view letters = "ABCDEF";
static_assert(letters.size() == people.size());
constexpr int days = 180;

}  // namespace

std::string_view class_letters() {
    return letters;
}

document::Scenario class_scene_of(char letter) {
    const std::size_t at = letters.find(letter);
    assert(at != std::string_view::npos);
    const ClassPerson& person = people[at];
    document::Scenario scenario;
    scenario.document.person.sex = person.sex;
    scenario.document.person.age_years = person.age_years;
    scenario.document.person.height_m = person.height_m;
    scenario.document.person.weight_kg = person.weight_kg;
    scenario.document.distribution.profile = person.profile;
    scenario.document.plan.deficit_kcal_per_day = classroom_less_kcal;
    scenario.document.plan.days = days;
    scenario.view = looking_from(scenario.view, document::View::three_quarter);
    return scenario;
}

}  // namespace session
