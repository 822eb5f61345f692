#include "depots/pattern.hpp"

#include "body/tape.hpp"
#include "depots/distribution.hpp"
#include "depots/profile_folders.hpp"
#include "shape/solve.hpp"
#include "support/baked_models.hpp"
#include "support/catch.hpp"

namespace {

const std::filesystem::path source(ADIPOSCOPE_SOURCE_DIR);

// The average people of ANSUR II, and the residual standard deviation of their waist-to-hip ratio at fixed height,
// weight and age.
struct Soldier {
    energy::Person person;
    double ratio_sd;
};
const Soldier soldiers[] = {
    {{.sex = core::Sex::male, .age_years = 30, .height_m = 1.756, .weight_kg = 85.5}, 0.041},
    {{.sex = core::Sex::female, .age_years = 29, .height_m = 1.628, .weight_kg = 67.8}, 0.051},
};

double waist_to_hip(const energy::Person& person, double pattern) {
    static const auto profiles = depots::load_profiles(source / "assets/profiles");
    static const auto calibration = shape::load_calibration(source / "models/calibration.json");
    const depots::Distribution distribution{.pattern = pattern};
    const auto& profile = depots::choose_profile(profiles, distribution, person.sex);
    const double fat_kg = person.weight_kg * energy::body_fat_percent(person) / 100;
    const double lean_kg = person.weight_kg - fat_kg;
    const auto baseline = depots::baseline_for(profile, distribution, person, fat_kg);
    const auto figure = shape::solve_figure(baked_model(person.sex), calibration[person.sex],
                                            {person, lean_kg, lean_kg, baseline.masses_kg});
    const auto girths = body::measure_girths(baked_model(person.sex), figure.positions, {});
    return girths[core::Girth::waist] / girths[core::Girth::hip];
}

}  // namespace

// Fat distribution is one cause of the waist-to-hip ratio; bones and muscles are others.
TEST_CASE("one unit of pattern moves the waist-to-hip ratio of the tape, by less than all people differ") {
    for (const Soldier& soldier : soldiers) {
        INFO(core::name_of(soldier.person.sex));
        const double pear = waist_to_hip(soldier.person, -1);
        const double apple = waist_to_hip(soldier.person, 1);
        INFO("ratio " << pear << " " << apple);
        CHECK((apple - pear) / 2 > 0.2 * soldier.ratio_sd);
        CHECK((apple - pear) / 2 < soldier.ratio_sd);
    }
}

TEST_CASE("a body can be drawn over the whole range of the pattern, its ratio always growing") {
    for (const Soldier& soldier : soldiers) {
        double earlier = 0;
        for (double pattern = -depots::greatest_pattern; pattern <= depots::greatest_pattern; pattern += 0.5) {
            const double ratio = waist_to_hip(soldier.person, pattern);
            INFO(pattern << ": " << ratio);
            CHECK(ratio > earlier);
            earlier = ratio;
        }
    }
}
