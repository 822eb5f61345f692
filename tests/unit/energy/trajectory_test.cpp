#include "energy/trajectory.hpp"

#include "core/error.hpp"
#include "energy/constants.hpp"
#include "energy/hall_model.hpp"
#include "support/catch.hpp"

#include <cmath>
#include <vector>

using energy::DeficitMode;
using energy::Person;
using energy::Plan;
using energy::Trajectory;

namespace {

/// Thin to heavy people of 18 to 90 years, both sexes.
std::vector<Person> people() {
    std::vector<Person> all;
    for (const core::Sex sex : core::all_values<core::Sex>())
        for (const double age : {18.0, 45.0, 90.0})
            for (const double bmi : {18.0, 26.0, 42.0})
                all.push_back({.sex = sex, .age_years = age, .height_m = 1.7, .weight_kg = bmi * 1.7 * 1.7});
    return all;
}

Plan plan_of(double deficit, DeficitMode mode, int days) {
    return {.deficit_kcal_per_day = deficit, .deficit_mode = mode, .days = days};
}

constexpr auto modes = core::all_values<DeficitMode>();
constexpr std::array with_deficit{DeficitMode::intake, DeficitMode::gap};

}  // namespace

TEST_CASE("fat and lean tissue follow Forbes's curve on every day") {
    namespace k = energy::constants;
    for (const Person& person : people())
        for (const DeficitMode mode : modes)
            for (const double deficit : {700.0, 250.0, -600.0}) {
                const Trajectory run = energy::simulate(person, plan_of(deficit, mode, 400));
                const energy::BodyState& start = run.days.front().state;
                for (const energy::Day& day : run.days) {
                    const double lean = k::lean_energy * (day.state.cell_lean_kg - start.cell_lean_kg);
                    const double expected = start.fat_kg * std::exp(lean / (k::fat_energy * k::forbes_kg));
                    REQUIRE(day.state.fat_kg == Approx(expected).epsilon(1e-6));
                }
            }
}

TEST_CASE("without a deficit nothing changes") {
    for (const Person& person : people())
        for (const DeficitMode mode : modes) {
            const Trajectory run = energy::simulate(person, plan_of(0, mode, 1000));
            REQUIRE(run.days.size() == 1001);
            const energy::Day& last = run.days.back();
            CHECK(last.state.weight_kg() == Approx(person.weight_kg).epsilon(0).margin(1e-9));
            CHECK(last.state.fat_kg == Approx(run.days.front().state.fat_kg).epsilon(0).margin(1e-9));
            CHECK(last.intake_kcal_per_day == Approx(energy::maintenance_intake_kcal_per_day(person)));
            CHECK(last.expenditure_kcal_per_day == Approx(last.intake_kcal_per_day));
        }
}

TEST_CASE("what is eaten and not used is stored, day by day and at every moment") {
    for (const Person& person : people())
        for (const DeficitMode mode : modes)
            for (const double deficit : {600.0, -400.0}) {
                const Plan plan = plan_of(deficit, mode, 300);
                const Trajectory run = energy::simulate(person, plan);
                const energy::HallModel model = energy::make_hall_model(person, energy::first_phase(plan));
                for (std::size_t i = 1; i < run.days.size(); ++i) {
                    const energy::Day& day = run.days[i - 1];
                    const double stored = run.days[i].state.stored_kcal() - day.state.stored_kcal();
                    REQUIRE(day.intake_kcal_per_day - day.expenditure_kcal_per_day == Approx(stored).margin(1e-6));
                    // The other route: eq. 5 at the middle of the day, from the states before and after.
                    const energy::Flow a = energy::flow(model, day.state, energy::first_phase(plan));
                    const energy::Flow b = energy::flow(model, run.days[i].state, energy::first_phase(plan));
                    const auto used = [&](const energy::Flow& flow, const energy::BodyState& state) {
                        namespace k = energy::constants;
                        return model.constant_use_kcal_per_day + k::fat_use * state.fat_kg +
                               k::lean_use * state.cell_lean_kg + model.activity_kcal_per_kg_day * state.weight_kg() +
                               k::thermic_effect * (flow.intake_kcal_per_day - model.baseline_intake_kcal_per_day) +
                               state.adaptive_thermogenesis_kcal_per_day +
                               k::fat_building * flow.change_per_day.fat_kg +
                               k::lean_building * flow.change_per_day.cell_lean_kg;
                    };
                    const double middle = (used(a, day.state) + used(b, run.days[i].state)) / 2;
                    // Glycogen empties within days, so the trapezoidal rule is coarse at first.
                    REQUIRE(day.expenditure_kcal_per_day == Approx(middle).margin(i < 10 ? 5.0 : 0.1));
                }
            }
}

TEST_CASE("a constant gap keeps intake that much below expenditure") {
    for (const Person& person : people())
        for (const double gap : {500.0, -500.0})
            for (const energy::Day& day : energy::simulate(person, plan_of(gap, DeficitMode::gap, 500)).days)
                REQUIRE(day.expenditure_kcal_per_day - day.intake_kcal_per_day == Approx(gap).margin(1e-6));
}

TEST_CASE("a fixed cut is the maintenance of day 0 less the deficit, and its loss slows down") {
    int whole = 0;
    for (const Person& person : people()) {
        const Trajectory run = energy::simulate(person, plan_of(200, DeficitMode::intake, 700));
        if (run.stopped) continue;
        ++whole;
        for (const energy::Day& day : run.days)
            REQUIRE(day.intake_kcal_per_day == energy::maintenance_intake_kcal_per_day(person) - 200);
        const auto loss = [&](std::size_t from) {
            return run.days[from].state.weight_kg() - run.days[from + 100].state.weight_kg();
        };
        CHECK(loss(100) > loss(300));
        CHECK(loss(300) > loss(600));
    }
    CHECK(whole > 1);
}

TEST_CASE("a deficit takes weight and fat every day, a surplus adds them, more of either more so") {
    for (const Person& person : people())
        for (const DeficitMode mode : with_deficit) {
            double sign = 1;
            for (const double deficit : {400.0, -400.0}) {
                const Trajectory run = energy::simulate(person, plan_of(deficit, mode, 200));
                const Trajectory more = energy::simulate(person, plan_of(1.5 * deficit, mode, 200));
                for (std::size_t i = 1; i < run.days.size(); ++i) {
                    REQUIRE(sign * (run.days[i - 1].state.fat_kg - run.days[i].state.fat_kg) > 0);
                    REQUIRE(sign * (run.days[i - 1].state.weight_kg() - run.days[i].state.weight_kg()) > 0);
                    if (i < more.days.size())
                        REQUIRE(sign * (run.days[i].state.fat_kg - more.days[i].state.fat_kg) > 0);
                }
                sign = -1;
            }
        }
}

TEST_CASE("steps of half the length change nothing that matters") {
    for (const Person& person : people())
        for (const DeficitMode mode : modes) {
            const Plan plan = plan_of(800, mode, 200);
            const int steps = energy::constants::steps_per_day;
            const Trajectory run = energy::simulate(person, plan);
            const Trajectory halved = energy::simulate(person, plan, 2 * steps);
            REQUIRE(run.days.size() == halved.days.size());
            for (std::size_t i = 0; i < run.days.size(); ++i) {
                REQUIRE(run.days[i].state.weight_kg() ==
                        Approx(halved.days[i].state.weight_kg()).epsilon(0).margin(1e-5));
                REQUIRE(run.days[i].state.fat_kg == Approx(halved.days[i].state.fat_kg).epsilon(0).margin(1e-6));
            }
        }
}

TEST_CASE("a longer run begins like a shorter one") {
    const Person person;
    const Trajectory brief = energy::simulate(person, plan_of(500, DeficitMode::intake, 60));
    const Trajectory lengthy = energy::simulate(person, plan_of(500, DeficitMode::intake, 200));
    REQUIRE(brief.days.size() == 61);
    for (std::size_t i = 0; i < brief.days.size(); ++i) CHECK(brief.days[i] == lengthy.days[i]);
    CHECK(energy::simulate(person, plan_of(500, DeficitMode::intake, 0)).days.size() == 1);
}

TEST_CASE("a run stops on the last day above essential fat and says so") {
    for (const Person& person : people())
        for (const DeficitMode mode : modes) {
            const Trajectory run = energy::simulate(person, plan_of(1100, mode, 3650));
            const double essential = energy::constants::essential_fat_percent[person.sex];
            for (const energy::Day& day : run.days) {
                REQUIRE(100 * day.state.fat_kg / day.state.weight_kg() > essential - 1e-6);
                REQUIRE(day.state.cell_lean_kg > 0);
                REQUIRE(day.state.glycogen_kg > 0);
                REQUIRE(day.state.extracellular_water_kg > 0);
                REQUIRE(day.intake_kcal_per_day >= 0);
                REQUIRE(std::isfinite(day.expenditure_kcal_per_day));
            }
            REQUIRE(run.stopped.has_value() == (run.days.size() < 3651));
            if (run.stopped)
                CHECK(run.stopped->text.find("day " + std::to_string(run.days.size()) + ":") != std::string::npos);
        }
    Person lean{.weight_kg = 60, .body_fat_percent = 4};
    const Trajectory run = energy::simulate(lean, plan_of(500, DeficitMode::intake, 180));
    REQUIRE(run.stopped);
    CHECK(run.stopped->text.find("3 %, the essential fat of a male body") != std::string::npos);
}

TEST_CASE("a body that rests at essential fat is not stopped") {
    for (const core::Sex sex : core::all_values<core::Sex>()) {
        const Person person{
            .sex = sex, .weight_kg = 60, .body_fat_percent = energy::constants::essential_fat_percent[sex]};
        CHECK_FALSE(energy::simulate(person, plan_of(0, DeficitMode::intake, 300)).stopped);
        CHECK(energy::simulate(person, plan_of(300, DeficitMode::intake, 300)).days.size() < 30);
    }
}

TEST_CASE("a run ends before a body below the range of the model, and nobody starts there") {
    const Person woman{.sex = core::Sex::female, .age_years = 28, .height_m = 1.65, .weight_kg = 72};
    const Trajectory run = energy::simulate(woman, plan_of(700, DeficitMode::gap, 600));
    REQUIRE(run.stopped);
    CHECK(run.stopped->text.find("body mass index would fall below 15, below the range of this model") !=
          std::string::npos);
    const double last_kg = run.days.back().state.weight_kg();
    CHECK(last_kg / (1.65 * 1.65) >= 15);
    CHECK(last_kg / (1.65 * 1.65) < 15.2);
    CHECK_THROWS_AS(energy::validate(Person{.height_m = 1.8, .weight_kg = 14.9 * 1.8 * 1.8}), core::Error);
    const Person thin{.height_m = 1.8, .weight_kg = 15 * 1.8 * 1.8};
    CHECK_FALSE(energy::simulate(thin, plan_of(0, DeficitMode::intake, 100)).stopped);
    CHECK_FALSE(energy::simulate(thin, plan_of(-300, DeficitMode::intake, 100)).stopped);
    CHECK(energy::simulate(thin, plan_of(100, DeficitMode::intake, 100)).stopped);
}

TEST_CASE("a deficit larger than the maintenance intake is refused with both numbers") {
    const Person person{.height_m = 1.5, .weight_kg = 45};
    try {
        energy::simulate(person, plan_of(3000, DeficitMode::intake, 10));
        FAIL("not refused");
    } catch (const core::Error& error) {
        const std::string text = error.what();
        CHECK(error.kind() == core::Error::Kind::invalid_input);
        CHECK(text.find("3000") != std::string::npos);
        CHECK(text.find(std::to_string(std::lround(energy::maintenance_intake_kcal_per_day(person)))) !=
              std::string::npos);
    }
    const double maintenance = energy::maintenance_intake_kcal_per_day(person);
    CHECK_NOTHROW(energy::simulate(person, plan_of(maintenance, DeficitMode::intake, 10)));
    CHECK_THROWS_AS(energy::simulate(person, plan_of(0.99 * maintenance, DeficitMode::gap, 10)), core::Error);
}

TEST_CASE("what rounding takes of essential fat, or lean tissue gained beside it, stops no run") {
    for (const core::Sex sex : core::all_values<core::Sex>()) {
        const double essential = energy::constants::essential_fat_percent[sex];
        const Person person{.sex = sex, .weight_kg = 60, .body_fat_percent = essential};
        const Trajectory grazed = energy::simulate(person, plan_of(1e-9, DeficitMode::intake, 10));
        CHECK(grazed.days.back().state.fat_kg < grazed.days.front().state.fat_kg);
        CHECK_FALSE(grazed.stopped);
        Plan muscle = plan_of(sex == core::Sex::male ? -310 : -300, DeficitMode::intake, 180);
        muscle.training = energy::Training::balanced;
        muscle.sessions_per_week = 5;
        const Trajectory grown = energy::simulate(person, muscle);
        const energy::BodyState& end = grown.days.back().state;
        CHECK(end.fat_kg > grown.days.front().state.fat_kg);
        CHECK(100 * end.fat_kg / end.weight_kg() < essential);
        CHECK_FALSE(grown.stopped);
    }
}
