#include "energy/constants.hpp"
#include "energy/hall_model.hpp"
#include "energy/trajectory.hpp"
#include "support/catch.hpp"

using energy::DeficitMode;
using energy::Person;
using energy::Plan;
using energy::Trajectory;

namespace {
const Person man{.age_years = 40, .height_m = 1.78, .weight_kg = 95};

Plan moving(std::optional<double> level, double deficit, DeficitMode mode = DeficitMode::intake) {
    return {.deficit_kcal_per_day = deficit, .deficit_mode = mode, .new_activity_level = level, .days = 365};
}
}  // namespace

TEST_CASE("the same activity as before changes nothing") {
    CHECK(energy::simulate(man, moving(1.5, 400)).days == energy::simulate(man, moving({}, 400)).days);
}

// With unchanged intake the thermic effect of food is unchanged, so a PAL higher by d uses 0.9 d RMR more (eq. 8).
TEST_CASE("a higher activity from day 0 uses its part of the resting rate, and the body settles where it balances") {
    const energy::HallModel before = energy::make_hall_model(man, energy::first_phase(moving({}, 0)));
    const energy::HallModel after = energy::make_hall_model(man, energy::first_phase(moving(1.7, 0)));
    CHECK((after.activity_kcal_per_kg_day - before.activity_kcal_per_kg_day) * man.weight_kg ==
          Approx(0.9 * 0.2 * energy::resting_rate_kcal_per_day(man)));
    CHECK(after.constant_use_kcal_per_day == before.constant_use_kcal_per_day);
    const Trajectory run = energy::simulate(man, moving(1.7, 0));
    CHECK(run.days.front().intake_kcal_per_day == energy::maintenance_intake_kcal_per_day(man));
    CHECK(run.days.back().state.fat_kg < run.days.front().state.fat_kg - 3);
    CHECK(energy::simulate(man, moving(1.3, 0)).days.back().state.fat_kg > run.days.front().state.fat_kg + 3);
}

TEST_CASE("more activity never leaves more fat, whatever is eaten") {
    for (const double deficit : {-300.0, 0.0, 500.0}) {
        double earlier = 1e9;
        for (const double level : {1.2, 1.4, 1.5, 1.7, 2.0, 2.5}) {
            const double fat = energy::simulate(man, moving(level, deficit)).days.back().state.fat_kg;
            CHECK(fat < earlier);
            earlier = fat;
        }
    }
}

TEST_CASE("with a constant gap activity is eaten back") {
    const Trajectory moved = energy::simulate(man, moving(1.9, 500, DeficitMode::gap));
    const Trajectory rested = energy::simulate(man, moving({}, 500, DeficitMode::gap));
    CHECK(moved.days.back().state.fat_kg == Approx(rested.days.back().state.fat_kg).margin(0.1));
    CHECK(moved.days.back().intake_kcal_per_day > rested.days.back().intake_kcal_per_day + 500);
}
