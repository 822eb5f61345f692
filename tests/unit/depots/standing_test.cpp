#include "depots/standing.hpp"

#include "depots/pattern.hpp"
#include "support/catch.hpp"
#include "unit/depots/typical_profiles.hpp"

#include <array>
#include <cmath>

using core::Sex;
using energy::Person;

namespace {

const Person man{.age_years = 40, .height_m = 1.76, .weight_kg = 84, .body_fat_percent = 26};
const Person woman{.sex = Sex::female, .age_years = 40, .height_m = 1.63, .weight_kg = 70, .body_fat_percent = 37};

depots::Standing standing_at(const Person& person, double pattern) {
    const depots::Profile& profile = typical_profile(person.sex);
    const double fat_kg = person.weight_kg * energy::body_fat_percent(person) / 100;
    return depots::standing_of(profile, person,
                               depots::baseline_for(profile, {.pattern = pattern}, person, fat_kg).masses_kg);
}

}  // namespace

TEST_CASE("the pattern's percentile is that of trunk to legs among people of the same sex, age and fatness") {
    for (Person person : {man, woman})
        for (const double age : {20.0, 40.0, 70.0})
            for (const double pattern : {-3.1, -1.0, 0.0, 0.5, 2.0}) {
                person.age_years = age;
                CHECK(standing_at(person, pattern).trunk_to_legs_percentile.value() ==
                      Approx(depots::pattern_percentile(pattern)).margin(1e-6));
            }
}

TEST_CASE("a wider trunk and more visceral fat stand higher, and never at or past the ends") {
    for (const Person& person : {man, woman}) {
        double trunk = 0, visceral = 0;
        for (const double percent : {12.0, 20.0, 30.0, 45.0}) {
            Person fatter = person;
            fatter.body_fat_percent = percent;
            const depots::Standing standing = standing_at(fatter, 0);
            CHECK(standing.trunk_fat_percentile > trunk);
            CHECK(standing.visceral_fat_percentile > visceral);
            CHECK(standing.trunk_fat_percentile < 100);
            trunk = standing.trunk_fat_percentile;
            visceral = standing.visceral_fat_percentile;
        }
    }
}

// Medians of LEAD at 45: half of his age group is below a man of 7.54 kg/m2 fat, and half of hers below a woman of
// 8.62.
TEST_CASE("people with the median fat of their age have its median of visceral fat") {
    for (const auto& [sex, height, index] :
         {std::tuple{Sex::male, 1.76, 7.539}, std::tuple{Sex::female, 1.63, 8.623}}) {
        const Person person{.sex = sex,
                            .age_years = 45,
                            .height_m = height,
                            .weight_kg = 80,
                            .body_fat_percent = 100 * index * height * height / 80};
        CHECK(standing_at(person, 0).visceral_fat_percentile == Approx(50).margin(2));
    }
}

TEST_CASE("a profile without group laws leaves the percentile of trunk to legs open") {
    depots::Profile profile = typical_profile(Sex::male);
    profile.groups.reset();
    const depots::DepotMasses masses = depots::baseline_for(profile, {}, man, 20).masses_kg;
    CHECK_FALSE(depots::standing_of(profile, man, masses).trunk_to_legs_percentile);
}
