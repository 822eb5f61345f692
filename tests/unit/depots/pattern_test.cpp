#include "depots/pattern.hpp"

#include "support/catch.hpp"
#include "unit/depots/typical_profiles.hpp"

#include <cmath>
#include <numeric>

using core::Depot;
using core::Sex;
using depots::DepotMasses;

namespace {

const energy::Person man{.age_years = 40, .height_m = 1.76, .weight_kg = 84, .body_fat_percent = 26};
const energy::Person woman{
    .sex = Sex::female, .age_years = 40, .height_m = 1.63, .weight_kg = 70, .body_fat_percent = 37};

DepotMasses start_of(const energy::Person& person, double pattern, const char* profile = "auto") {
    const depots::Distribution distribution{.profile = profile, .pattern = pattern};
    return depots::baseline_for(depots::choose_profile(typical_profiles(), distribution, person.sex), distribution,
                                person, person.weight_kg * *person.body_fat_percent / 100)
        .masses_kg;
}

double sum_of(const DepotMasses& masses) {
    return std::accumulate(masses.begin(), masses.end(), 0.0);
}

}  // namespace

TEST_CASE("one unit of pattern moves ln(trunk / legs) by its spread at the person's age") {
    for (energy::Person person : {man, woman})
        for (const double age : {20.0, 40.0, 75.0}) {
            person.age_years = age;
            const auto log_ratio = [&](double pattern) {
                const depots::GroupMasses groups = depots::group_masses(start_of(person, pattern));
                return std::log(groups[depots::Group::trunk] / groups[depots::Group::legs]);
            };
            const depots::Profile& profile = typical_profile(person.sex);
            const double spread = depots::pattern_spread(profile, age);
            CHECK(log_ratio(1) - log_ratio(0) == Approx(spread).epsilon(1e-9));
            CHECK(log_ratio(-2) - log_ratio(0) == Approx(-2 * spread).epsilon(1e-9));
            CHECK(spread == Approx(profile.pattern_log_odds * std::exp(profile.pattern_age_slope * (age - 40) / 20)));
        }
}

TEST_CASE("a pattern moves fat between hips and waist, leaves the rest alone, and keeps the sum") {
    for (const energy::Person& person : {man, woman}) {
        const DepotMasses middle = start_of(person, 0);
        for (const double pattern : {-3.0, -1.0, 0.5, 3.0}) {
            const DepotMasses moved = start_of(person, pattern);
            CHECK(sum_of(moved) == Approx(sum_of(middle)).epsilon(1e-12));
            for (const Depot depot : {Depot::face_neck, Depot::upper_arms, Depot::forearms})
                CHECK(moved[depot] == middle[depot]);
            for (const Depot depot : {Depot::chest, Depot::upper_back, Depot::abdomen, Depot::flanks, Depot::visceral})
                CHECK((moved[depot] > middle[depot]) == (pattern > 0));
            for (const Depot depot : {Depot::hips, Depot::buttocks, Depot::thighs, Depot::calves})
                CHECK((moved[depot] < middle[depot]) == (pattern > 0));
            for (const double mass : moved) CHECK(mass > 0);
        }
    }
}

TEST_CASE("two shifts are one, and a shift back undoes it") {
    const DepotMasses start = start_of(woman, 0);
    const DepotMasses twice = depots::shift_pattern(depots::shift_pattern(start, 0.4), 0.3);
    const DepotMasses once = depots::shift_pattern(start, 0.7);
    const DepotMasses back = depots::shift_pattern(once, -0.7);
    for (const Depot depot : core::all_values<Depot>()) {
        CHECK(twice[depot] == Approx(once[depot]).epsilon(1e-12));
        CHECK(back[depot] == Approx(start[depot]).epsilon(1e-12));
    }
}

TEST_CASE("a preset is its base moved by its pattern, and the two patterns add up within their range") {
    CHECK(start_of(man, 0, "pear-shaped-man") == start_of(man, -2));
    CHECK(start_of(woman, 0, "apple-shaped-woman") == start_of(woman, 2));
    CHECK(start_of(man, 3, "pear-shaped-man") == start_of(man, 1));
    CHECK(start_of(man, -3, "pear-shaped-man") == start_of(man, -3.1));
}

// The standard normal distribution function at 1, 1.5, 2 and 3.
TEST_CASE("the pattern's percentile is that of the normal distribution") {
    CHECK(depots::pattern_percentile(0) == Approx(50));
    CHECK(depots::pattern_percentile(1) == Approx(84.134));
    CHECK(depots::pattern_percentile(-1.5) == Approx(6.681).margin(1e-3));
    CHECK(depots::pattern_percentile(2) == Approx(97.725));
    CHECK(depots::pattern_percentile(-3) == Approx(0.135).margin(5e-4));
    CHECK(depots::pattern_caption(Sex::male, 1.5).text ==
          "more of the fat on the trunk than in 93 % of men of the same age and fatness");
    CHECK(depots::pattern_caption(Sex::female, -3).text ==
          "more of the fat on the trunk than in 0.1 % of women of the same age and fatness");
}
