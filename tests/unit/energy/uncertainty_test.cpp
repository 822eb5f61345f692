#include "energy/uncertainty.hpp"

#include "energy/constants.hpp"
#include "support/catch.hpp"

#include <cmath>

using energy::BandDay;
using energy::DeficitMode;
using energy::Person;
using energy::Plan;

namespace {

const Person man{.age_years = 40, .height_m = 1.78, .weight_kg = 95};
const Person woman{.sex = core::Sex::female, .age_years = 35, .height_m = 1.65, .weight_kg = 75};

std::vector<BandDay> band_of(const Person& person, const Plan& plan) {
    return energy::uncertainty_band(person, plan, energy::simulate(person, plan));
}

double weight_width(const BandDay& day) {
    return day.weight_high_kg - day.weight_low_kg;
}
double fat_width(const BandDay& day) {
    return day.fat_high_kg - day.fat_low_kg;
}

}  // namespace

TEST_CASE("the band holds the run, starts at the known weight and the doubtful fat, and widens") {
    for (const Person& person : {man, woman})
        for (const DeficitMode mode : {DeficitMode::intake, DeficitMode::gap}) {
            const Plan plan{.deficit_mode = mode, .days = 365};
            const energy::Trajectory run = energy::simulate(person, plan);
            const auto band = energy::uncertainty_band(person, plan, run);
            REQUIRE(band.size() == run.days.size());
            CHECK(weight_width(band[0]) == Approx(0).margin(1e-9));
            CHECK(fat_width(band[0]) ==
                  Approx(2 * person.weight_kg * energy::constants::estimated_fat_error_percent[person.sex] / 100));
            for (std::size_t day = 0; day < band.size(); ++day) {
                CHECK(band[day].weight_low_kg <= run.days[day].state.weight_kg());
                CHECK(band[day].weight_high_kg >= run.days[day].state.weight_kg());
                CHECK(band[day].fat_low_kg <= run.days[day].state.fat_kg);
                CHECK(band[day].fat_high_kg >= run.days[day].state.fat_kg);
                CHECK(band[day].fat_low_kg >= 0);
            }
            for (std::size_t day = 30; day + 30 < band.size(); day += 30)
                CHECK(weight_width(band[day + 30]) > weight_width(band[day]));
        }
}

TEST_CASE("measured body fat narrows the band of fat") {
    Person measured = man;
    measured.body_fat_percent = energy::body_fat_percent(man);
    const Plan plan{.days = 100};
    CHECK(fat_width(band_of(measured, plan)[0]) < fat_width(band_of(man, plan)[0]));
    CHECK(fat_width(band_of(measured, plan)[100]) < fat_width(band_of(man, plan)[100]));
}

// At maintenance nothing else changes the weight: the band is a person who uses 5 % more or less and eats the same.
TEST_CASE("with a fixed intake the band is mostly the doubt about maintenance, with a constant gap it is narrower") {
    const Plan still{.deficit_kcal_per_day = 0, .days = 300};
    const double off = 0.05 * energy::maintenance_intake_kcal_per_day(man);
    const auto end_kg = [&](double part) {
        Person person = man;
        person.activity_level *= 1 + part;
        const energy::Trajectory run =
            energy::simulate(person, {.deficit_kcal_per_day = part / 0.05 * off, .days = 300});
        CHECK(run.days.front().intake_kcal_per_day == Approx(energy::maintenance_intake_kcal_per_day(man)));
        return run.days.back().state.weight_kg();
    };
    CHECK(end_kg(0.05) < man.weight_kg - 2);
    CHECK(weight_width(band_of(man, still).back()) == Approx(end_kg(-0.05) - end_kg(0.05)).epsilon(1e-9));
    const Plan cut{.deficit_mode = DeficitMode::intake, .days = 300};
    const Plan gap{.deficit_mode = DeficitMode::gap, .days = 300};
    CHECK(weight_width(band_of(man, gap).back()) < weight_width(band_of(man, cut).back()));
}

TEST_CASE("a band can be drawn at every end of the plan") {
    int drawn = 0;
    for (const double deficit : {-2000.0, 0.0, 1000.0, energy::maintenance_intake_kcal_per_day(woman)})
        for (const DeficitMode mode : core::all_values<DeficitMode>()) {
            const Plan plan{.deficit_kcal_per_day = deficit, .deficit_mode = mode, .days = 300};
            if (energy::impossible(woman, plan)) continue;
            ++drawn;
            for (const BandDay& day : band_of(woman, plan)) {
                REQUIRE(std::isfinite(weight_width(day)));
                REQUIRE(std::isfinite(fat_width(day)));
            }
        }
    CHECK(drawn >= 6);
    const Person lean{.weight_kg = 60, .body_fat_percent = 3};
    CHECK_NOTHROW(band_of(lean, {.deficit_kcal_per_day = 0, .days = 10}));
}
