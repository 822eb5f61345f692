#include "depots/thickness.hpp"

#include "core/tissue_density.hpp"
#include "depots/follow.hpp"
#include "depots/lean_look.hpp"
#include "depots/profile_folders.hpp"
#include "shape/depot_areas.hpp"
#include "shape/solve.hpp"
#include "support/baked_models.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

using core::Depot;
using core::Sex;

namespace {

const std::filesystem::path source(ADIPOSCOPE_SOURCE_DIR);

/// One person with all inputs of the thickness.
struct Body {
    energy::Person person;
    depots::Baseline baseline;
    depots::DepotAreas areas;
    double fat_kg = 0;
    double essential_kg = 0;
};

Body body_of(const energy::Person& person, const depots::Distribution& distribution = {}) {
    static const auto profiles = depots::load_profiles(source / "assets/profiles");
    static const auto calibration = shape::load_calibration(source / "models/calibration.json");
    const auto& profile = depots::choose_profile(profiles, distribution, person.sex);
    Body body;
    body.person = person;
    body.fat_kg = person.weight_kg * energy::body_fat_percent(person) / 100;
    body.essential_kg = std::min(person.weight_kg * profile.essential_fat_percent / 100, 0.95 * body.fat_kg);
    body.baseline = depots::baseline_for(profile, distribution, person, body.fat_kg);
    const double lean_kg = person.weight_kg - body.fat_kg;
    const shape::Figure figure = shape::solve_figure(baked_model(person.sex), calibration[person.sex],
                                                     {person, lean_kg, lean_kg, body.baseline.masses_kg});
    body.areas = shape::depot_areas_m2(baked_model(person.sex), figure.positions);
    return body;
}

const energy::Person typical_man{.age_years = 40, .height_m = 1.76, .weight_kg = 84, .body_fat_percent = 26};
const energy::Person typical_woman{
    .sex = Sex::female, .age_years = 40, .height_m = 1.63, .weight_kg = 70, .body_fat_percent = 37};

depots::LeanOrder order_of(const Body& body, const energy::Trajectory& trajectory = {}) {
    return depots::lean_order(body.baseline, body.areas, body.essential_kg, trajectory);
}

/// Thickness if all subcutaneous fat were spread evenly, mm.
double whole_body_thickness_mm(const Body& body) {
    double litres = 0, area_m2 = 0;
    for (const Depot depot : core::all_values<Depot>())
        if (body.areas[depot] > 0) {
            litres += body.baseline.masses_kg[depot] / core::fat_kg_per_litre;
            area_m2 += body.areas[depot];
        }
    return litres / area_m2;
}

bool is_midsection(Depot depot) {
    return depot == Depot::abdomen || depot == Depot::flanks;
}

bool is_hip_or_thigh(Depot depot) {
    return depot == Depot::hips || depot == Depot::thighs || depot == Depot::buttocks;
}

/// A person, and the depots that look lean last.
struct Known {
    const char* who;
    energy::Person person;
    depots::Distribution distribution;
    bool (*last)(Depot);
};

const std::vector<Known>& known() {
    static const std::vector<Known> people{
        {"typical man", typical_man, {}, is_midsection},
        {"young man", {.age_years = 25, .height_m = 1.8, .weight_kg = 85}, {}, is_midsection},
        {"heavy man", {.age_years = 50, .height_m = 1.78, .weight_kg = 105}, {}, is_midsection},
        {"woman of 28", {.sex = Sex::female, .age_years = 28, .height_m = 1.65, .weight_kg = 70}, {}, is_hip_or_thigh},
        {"typical woman", typical_woman, {}, is_hip_or_thigh},
        {"woman of 60", {.sex = Sex::female, .age_years = 60, .height_m = 1.63, .weight_kg = 74}, {}, is_midsection},
        {"pear-shaped man", typical_man, {.profile = "pear-shaped-man"}, is_hip_or_thigh},
        {"apple-shaped woman",
         {.sex = Sex::female, .age_years = 35, .height_m = 1.65, .weight_kg = 75},
         {.profile = "apple-shaped-woman"},
         is_midsection}};
    return people;
}

}  // namespace

TEST_CASE("the areas of the depots are the skin, and thickness integrates back to the fat") {
    for (const energy::Person& person : {typical_man, typical_woman}) {
        const Body body = body_of(person);
        const double area = std::accumulate(body.areas.begin(), body.areas.end(), 0.0);
        // Du Bois & Du Bois 1916, Arch Intern Med 17:863, accurate to some percent.
        const double expected = 0.007184 * std::pow(person.weight_kg, 0.425) * std::pow(100 * person.height_m, 0.725);
        CHECK(area == Approx(expected).epsilon(0.06));
        const auto thickness = depots::mean_thickness_mm(body.baseline.masses_kg, body.areas);
        double fat_kg = body.baseline.masses_kg[Depot::visceral];
        for (const Depot depot : core::all_values<Depot>())
            fat_kg += thickness[depot] * body.areas[depot] * core::fat_kg_per_litre;
        CHECK(fat_kg == Approx(body.fat_kg).epsilon(1e-12));
        CHECK(thickness[Depot::visceral] == 0);
    }
}

// Mean thickness, mm, the literature's shares over the areas of the base mesh, and
// skinfolds of men by Jackson & Pollock 1978: chest 15, subscapular 16, abdomen 25, thigh 19.
TEST_CASE("the layers of the reference adults are in the order of things") {
    const depots::DepotThicknesses man{{6, 16, 14, 10, 4, 26, 16, 0, 13, 25, 14, 4}};
    const depots::DepotThicknesses woman{{0, 25, 20, 18, 5, 37, 18, 0, 30, 37, 19, 6}};
    for (const auto& [person, expected] : {std::pair{typical_man, man}, std::pair{typical_woman, woman}}) {
        const Body body = body_of(person);
        const auto thickness = depots::mean_thickness_mm(body.baseline.masses_kg, body.areas);
        for (const Depot depot : core::all_values<Depot>()) {
            if (expected[depot] == 0) continue;
            CAPTURE(core::name_of(person.sex), core::name_of(depot));
            CHECK(thickness[depot] == Approx(expected[depot]).epsilon(0.5).margin(2));
        }
        CHECK(whole_body_thickness_mm(body) == Approx(person.sex == Sex::male ? 10.9 : 16.7).epsilon(0.1));
    }
}

TEST_CASE("the lean yardstick is half-way between a man at 14 and a woman at 21 percent fat, and at least 6.4 mm") {
    depots::DepotThicknesses middle{};
    for (const energy::Person& person : {typical_man, typical_woman}) {
        const Body body = body_of(person);
        const double part = person.sex == Sex::male ? 0.14 : 0.21;
        const double fat_kg = (person.weight_kg - body.fat_kg) * part / (1 - part);
        const auto thickness = depots::mean_thickness_mm(
            depots::follow(body.baseline.rules, body.baseline.masses_kg, fat_kg, body.essential_kg), body.areas);
        for (const Depot depot : core::all_values<Depot>()) middle[depot] += thickness[depot] / 2;
    }
    for (const Depot depot : core::all_values<Depot>()) {
        if (depot == Depot::visceral) continue;
        CAPTURE(core::name_of(depot));
        const bool bone_near = depot == Depot::chest || depot == Depot::upper_back || depot == Depot::upper_arms;
        const double expected = std::max(6.4, (bone_near ? 1.15 : 1.0) * middle[depot]);
        CHECK(depots::lean_thickness_mm[depot] == Approx(expected).margin(0.06));
    }
}

TEST_CASE("the place that looks lean last is the one that people know, without any order set by hand") {
    for (const Known& who : known()) {
        const auto order = order_of(body_of(who.person, who.distribution));
        UNSCOPED_INFO(who.who);
        for (const auto& moment : order)
            UNSCOPED_INFO(core::name_of(moment.depot) << " " << moment.fat_kg.value_or(-1) << " kg");
        CHECK(who.last(order.back().depot));
        if (who.last == is_hip_or_thigh) CHECK(is_hip_or_thigh(order[order.size() - 2].depot));
    }
}

TEST_CASE("along a plan the places look lean one after the other, and regained fat covers them in reverse") {
    for (const Known& who : known()) {
        const Body body = body_of(who.person, who.distribution);
        energy::Trajectory run;  // down to just above essential fat and back, in steps of half a percent of the start
        for (double part = 1; part * body.fat_kg > body.essential_kg; part -= 0.005)
            run.days.push_back({{.fat_kg = part * body.fat_kg}});
        const auto down = order_of(body, run);
        std::reverse(run.days.begin(), run.days.end());
        const auto up = order_of(body, run);
        UNSCOPED_INFO(who.who);
        int earlier = 0, lean = 0, covered = 0;
        for (const auto& moment : down) {
            if (!moment.lean_on_day) continue;
            ++lean;
            CHECK(*moment.lean_on_day >= earlier);
            earlier = *moment.lean_on_day;
        }
        earlier = 0;
        for (auto moment = up.rbegin(); moment != up.rend(); ++moment) {
            if (!moment->covered_on_day) continue;
            ++covered;
            CHECK(*moment->covered_on_day >= earlier);
            earlier = *moment->covered_on_day;
        }
        CHECK(lean > 5);
        CHECK(covered > 5);
        CHECK(up.back().depot == down.back().depot);
        CHECK(who.last(up.back().depot));
    }
}

TEST_CASE("the lean order agrees with the thicknesses of every day") {
    const Body body = body_of(typical_man);
    const energy::Trajectory run = energy::simulate(
        typical_man, {.deficit_kcal_per_day = 700, .deficit_mode = energy::DeficitMode::gap, .days = 300});
    for (const auto& moment : order_of(body, run))
        for (std::size_t day = 0; day < run.days.size(); ++day) {
            const auto masses = depots::follow(body.baseline.rules, body.baseline.masses_kg, run.days[day].state.fat_kg,
                                               body.essential_kg);
            const bool lean =
                depots::mean_thickness_mm(masses, body.areas)[moment.depot] <= depots::lean_thickness_mm[moment.depot];
            const int number = static_cast<int>(day);
            CHECK(lean == (moment.lean_on_day && number >= *moment.lean_on_day));
        }
}
