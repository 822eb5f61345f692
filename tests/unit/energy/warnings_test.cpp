#include "energy/warnings.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <optional>

using energy::DeficitMode;
using energy::Person;
using energy::Plan;
using energy::Warning;
using Kind = energy::Warning::Kind;

namespace {

const Person woman{.sex = core::Sex::female, .age_years = 35, .height_m = 1.65, .weight_kg = 75};

std::vector<Warning> warnings_of(const Person& person, const Plan& plan) {
    return energy::warnings(person, energy::simulate(person, plan));
}

std::optional<Warning> find(const std::vector<Warning>& all, Kind kind) {
    const auto found = std::ranges::find(all, kind, &Warning::kind);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

TEST_CASE("a moderate plan has no warnings, and neither has none at all") {
    CHECK(warnings_of({.weight_kg = 95}, {.deficit_kcal_per_day = 400, .days = 365}).empty());
    CHECK(warnings_of(woman, {.deficit_kcal_per_day = 0, .days = 365}).empty());
    CHECK(warnings_of(woman, {.deficit_kcal_per_day = -300, .days = 365}).empty());
}

TEST_CASE("a low intake warns with its number and limit, by sex") {
    const double maintenance = energy::maintenance_intake_kcal_per_day(woman);
    const auto all = warnings_of(woman, {.deficit_kcal_per_day = maintenance - 1100, .days = 20});
    const auto low = find(all, Kind::low_intake);
    REQUIRE(low);
    CHECK(low->day == 0);
    CHECK(low->value == Approx(1100));
    CHECK(low->threshold == 1200);
    CHECK(low->sentence.text == "From day 0 intake is 1100 kcal a day, under the 1200 that guidelines ask for.");
    CHECK_FALSE(low->source.empty());
    CHECK_FALSE(find(all, Kind::very_low_intake));
    const auto very =
        find(warnings_of(woman, {.deficit_kcal_per_day = maintenance - 700, .days = 20}), Kind::very_low_intake);
    REQUIRE(very);
    CHECK(very->threshold == 800);
    CHECK(very->sentence.text.find("medical supervision") != std::string::npos);
    const Person man{.weight_kg = 80};
    const double mans = energy::maintenance_intake_kcal_per_day(man);
    CHECK(find(warnings_of(man, {.deficit_kcal_per_day = mans - 1450, .days = 20}), Kind::low_intake)->threshold ==
          1500);
}

TEST_CASE("with a constant gap the intake falls, and the warning names the day") {
    const auto low =
        find(warnings_of(woman, {.deficit_kcal_per_day = 700, .deficit_mode = DeficitMode::gap, .days = 300}),
             Kind::low_intake);
    REQUIRE(low);
    CHECK(low->day > 0);
    CHECK(low->value < 1200);
    CHECK(low->value > 1190);
}

TEST_CASE("losing faster than a percent a week warns, but not for the water of the first days") {
    CHECK_FALSE(find(warnings_of({.weight_kg = 95}, {.deficit_kcal_per_day = 600, .days = 100}), Kind::fast_loss));
    const auto fast =
        find(warnings_of(woman, {.deficit_kcal_per_day = 1400, .deficit_mode = DeficitMode::gap, .days = 100}),
             Kind::fast_loss);
    REQUIRE(fast);
    CHECK(fast->day == 14);
    CHECK(fast->value > 1);
    CHECK(fast->threshold == 1);
}

TEST_CASE("body mass index, body fat and the supply from fat warn on the day they pass their limits") {
    const Person thin{
        .sex = core::Sex::female, .age_years = 25, .height_m = 1.7, .weight_kg = 54, .body_fat_percent = 15.5};
    const energy::Trajectory run =
        energy::simulate(thin, {.deficit_kcal_per_day = 650, .deficit_mode = DeficitMode::gap, .days = 300});
    const auto all = energy::warnings(thin, run);
    const auto bmi = find(all, Kind::low_bmi);
    const auto fat = find(all, Kind::low_body_fat);
    const auto supply = find(all, Kind::fat_supply);
    REQUIRE(bmi);
    REQUIRE(fat);
    REQUIRE(supply);
    const auto at = [&](int day) -> const energy::Day& { return run.days[static_cast<std::size_t>(day)]; };
    CHECK(at(bmi->day).state.weight_kg() / (1.7 * 1.7) < 18.5);
    CHECK(at(bmi->day - 1).state.weight_kg() / (1.7 * 1.7) >= 18.5);
    CHECK(fat->threshold == 13);
    CHECK(100 * at(fat->day).state.fat_kg / at(fat->day).state.weight_kg() == Approx(fat->value));
    CHECK(supply->threshold == Approx(69 * at(supply->day).state.fat_kg));
    CHECK(std::ranges::is_sorted(all, {}, &Warning::day));
    for (const Warning& warning : all) {
        CHECK_FALSE(warning.sentence.text.empty());
        CHECK_FALSE(warning.source.empty());
        CHECK(warning.sentence.text.find("day " + std::to_string(warning.day)) != std::string::npos);
    }
}
