#include "depots/follow.hpp"

#include "energy/trajectory.hpp"
#include "support/catch.hpp"
#include "unit/depots/typical_profiles.hpp"

#include <cmath>
#include <numeric>

using core::Depot;
using core::Sex;
using depots::DepotMasses;
using depots::DepotRules;
using energy::Person;

namespace {

double sum_of(const DepotMasses& masses) {
    return std::accumulate(masses.begin(), masses.end(), 0.0);
}

/// One person's depots at the start.
struct Start {
    DepotRules rules;
    DepotMasses masses;
    double essential_kg = 0;
};

Start start_of(const Person& person) {
    const depots::Profile& profile = typical_profile(person.sex);
    Start start;
    start.rules = depots::rules_for(profile, depots::menopause_progress(person, depots::Menopause::automatic));
    start.masses =
        depots::baseline_split(profile, start.rules, person, person.weight_kg * energy::body_fat_percent(person) / 100);
    start.essential_kg = person.weight_kg * profile.essential_fat_percent / 100;
    return start;
}

DepotMasses after(const Start& start, double fat_kg) {
    return depots::follow(start.rules, start.masses, fat_kg, start.essential_kg);
}

const Person man{.age_years = 40, .height_m = 1.78, .weight_kg = 95};
const Person woman{.sex = Sex::female, .age_years = 35, .height_m = 1.65, .weight_kg = 80};

}  // namespace

TEST_CASE("the depots sum to the simulated fat on every day, and none is negative") {
    for (const Sex sex : core::all_values<Sex>())
        for (const double age : {18.0, 51.0, 90.0})
            for (const double bmi : {18.0, 26.0, 42.0})
                for (const double deficit : {1000.0, 300.0, 0.0, -500.0}) {
                    const Person person{.sex = sex, .age_years = age, .height_m = 1.7, .weight_kg = bmi * 1.7 * 1.7};
                    const Start start = start_of(person);
                    const energy::Trajectory run = energy::simulate(
                        person,
                        {.deficit_kcal_per_day = deficit, .deficit_mode = energy::DeficitMode::gap, .days = 730});
                    for (const energy::Day& day : run.days) {
                        const DepotMasses masses = after(start, day.state.fat_kg);
                        REQUIRE(sum_of(masses) == Approx(day.state.fat_kg).epsilon(1e-12));
                        for (const double mass : masses) REQUIRE(mass > 0);
                    }
                }
}

TEST_CASE("on day 0 the depots are where they start") {
    for (const Person& person : {man, woman}) {
        const Start start = start_of(person);
        const DepotMasses masses = after(start, sum_of(start.masses));
        for (const Depot depot : core::all_values<Depot>())
            CHECK(masses[depot] == Approx(start.masses[depot]).epsilon(1e-12));
    }
}

// Hallgreen & Hall 2008: dF_r/dF = b_r F_r/F; a factor common to all depots cancels in a ratio of two.
TEST_CASE("two depots part by the difference of their exponents, whichever way fat goes") {
    for (const Person& person : {man, woman}) {
        const Start start = start_of(person);
        const double start_kg = sum_of(start.masses);
        for (const double ratio : {0.5, 0.8, 1.0, 1.4}) {
            const DepotMasses masses = after(start, ratio * start_kg);
            for (const Depot r : core::all_values<Depot>())
                for (const Depot s : core::all_values<Depot>()) {
                    const double parted = std::log(masses[r] / masses[s]) - std::log(start.masses[r] / start.masses[s]);
                    const double expected =
                        (start.rules[r].loss_exponent - start.rules[s].loss_exponent) * std::log(ratio);
                    REQUIRE(parted == Approx(expected).margin(1e-12));
                }
        }
    }
}

// From trials where there are any; men's thighs and women's abdomen are set to match the trial below, face, neck and
// forearms so that a loss changes neck and wrist as observed in people (tests/unit/shape/loss_test.cpp).
TEST_CASE("the exponents are those of the literature's table") {
    const core::EnumArray<Depot, double> men{{0.45, 1.05, 1.05, 1.0, 0.45, 1.0, 1.0, 1.3, 0.85, 0.85, 0.74, 0.75}};
    core::EnumArray<Depot, double> women = men;
    women[Depot::face_neck] = 0.25;
    women[Depot::abdomen] = 0.87;
    women[Depot::thighs] = 0.80;
    for (const Depot depot : core::all_values<Depot>()) {
        CHECK(typical_profile(Sex::male).rules[depot].loss_exponent == men[depot]);
        CHECK(typical_profile(Sex::female).rules[depot].loss_exponent == women[depot]);
    }
}

TEST_CASE("losing in two steps, or losing and regaining, ends where one step does") {
    for (const Person& person : {man, woman}) {
        const Start start = start_of(person);
        const double start_kg = sum_of(start.masses);
        const DepotMasses once = after(start, 0.6 * start_kg);
        for (const double between : {0.8, 0.5, 1.3}) {
            const DepotMasses way = after(start, between * start_kg);
            const DepotMasses twice = depots::follow(start.rules, way, 0.6 * start_kg, start.essential_kg);
            for (const Depot depot : core::all_values<Depot>())
                CHECK(twice[depot] == Approx(once[depot]).epsilon(1e-12));
        }
    }
}

TEST_CASE("every depot shrinks as fat does, visceral fat fastest, and all return with it") {
    for (const Person& person : {man, woman}) {
        const Start start = start_of(person);
        const double start_kg = sum_of(start.masses);
        DepotMasses earlier = after(start, 1.5 * start_kg);
        for (double ratio = 1.49; ratio > 0.4; ratio -= 0.01) {
            const DepotMasses masses = after(start, ratio * start_kg);
            for (const Depot depot : core::all_values<Depot>()) {
                CHECK(masses[depot] < earlier[depot]);
                if (depot != Depot::visceral)
                    CHECK(masses[Depot::visceral] / earlier[Depot::visceral] < masses[depot] / earlier[depot]);
            }
            earlier = masses;
        }
    }
}

// One-year lifestyle trial, PMC2828653 table 1: exponents of the group means against total fat. Both subcutaneous
// layers of the abdomen together: areas of men 292 to 212 cm2, of women 385 to 338. Visceral fat by Hallgreen & Hall.
TEST_CASE("after renormalising, the depots lose and regain as in trials, whatever the person and the amount") {
    struct Trial {
        double upper_body;
        double gluteo_femoral;
        double thigh;
        double abdomen;
    };
    constexpr Trial trial_of_men{1.09, 0.87, 0.74, 1.00};
    constexpr Trial trial_of_women{1.07, 0.86, 0.80, 0.845};
    const Person older_woman{.sex = Sex::female, .age_years = 62, .height_m = 1.6, .weight_kg = 75};
    const Person thin_man{.age_years = 25, .height_m = 1.8, .weight_kg = 70};
    for (const Person& person : {man, woman, older_woman, thin_man})
        for (const double fat_ratio : {0.95, 31.8 / 37.1, 22.0 / 30.3, 0.55, 1.1, 1.5}) {
            const Start start = start_of(person);
            const DepotMasses masses = after(start, fat_ratio * sum_of(start.masses));
            const auto exponent = [&](std::initializer_list<Depot> group) {
                double now = 0;
                double before = 0;
                for (const Depot depot : group) {
                    now += masses[depot];
                    before += start.masses[depot];
                }
                return std::log(now / before) / std::log(fat_ratio);
            };
            const Trial& trial = person.sex == Sex::male ? trial_of_men : trial_of_women;
            CAPTURE(core::name_of(person.sex), person.age_years, fat_ratio);
            CHECK(exponent({Depot::visceral}) == Approx(1.3).margin(0.15));
            CHECK(exponent({Depot::hips, Depot::buttocks, Depot::thighs, Depot::calves}) ==
                  Approx(trial.gluteo_femoral).margin(0.15));
            CHECK(exponent({Depot::thighs}) == Approx(trial.thigh).margin(0.15));
            CHECK(exponent({Depot::abdomen}) == Approx(trial.abdomen).margin(0.15));
            CHECK(exponent({Depot::face_neck, Depot::chest, Depot::upper_back, Depot::upper_arms, Depot::forearms,
                            Depot::abdomen, Depot::flanks, Depot::visceral}) == Approx(trial.upper_body).margin(0.15));
        }
}

TEST_CASE("no depot falls under its part of the essential fat while there is enough of it") {
    for (const Person& person : {man, woman}) {
        const Start start = start_of(person);
        const double start_kg = sum_of(start.masses);
        for (double fat = 1.4 * start.essential_kg; fat > start.essential_kg; fat -= 0.01) {
            const DepotMasses masses = after(start, fat);
            CHECK(sum_of(masses) == Approx(fat).epsilon(1e-12));
            for (const Depot depot : core::all_values<Depot>())
                CHECK(masses[depot] >= start.essential_kg * start.masses[depot] / start_kg * (1 - 1e-12));
        }
        const DepotMasses floor = after(start, 1.001 * start.essential_kg);
        CHECK(floor[Depot::visceral] ==
              Approx(start.essential_kg * start.masses[Depot::visceral] / start_kg).epsilon(1e-12));
    }
}

TEST_CASE("under the essential fat all depots shrink alike, down to nothing") {
    const Start start = start_of(woman);
    for (const double fat : {start.essential_kg, 0.5 * start.essential_kg, 0.0}) {
        const DepotMasses masses = after(start, fat);
        CHECK(sum_of(masses) == Approx(fat).epsilon(1e-12).margin(1e-300));
        for (const Depot depot : core::all_values<Depot>())
            CHECK(masses[depot] == Approx(fat * start.masses[depot] / sum_of(start.masses)).margin(1e-300));
    }
    const DepotMasses above = after(start, start.essential_kg * (1 + 1e-9));
    const DepotMasses below = after(start, start.essential_kg);
    for (const Depot depot : core::all_values<Depot>()) CHECK(above[depot] == Approx(below[depot]).epsilon(1e-6));
}
