#include "core/error.hpp"
#include "energy/constants.hpp"
#include "energy/trajectory.hpp"
#include "support/catch.hpp"

#include <array>
#include <random>

namespace {

using core::MuscleGroup;
using energy::DeficitMode;
using energy::Person;
using energy::Phase;
using energy::Plan;
using energy::Training;
using energy::Trajectory;

const Person man{.age_years = 30, .height_m = 1.78, .weight_kg = 82};
const Person woman{.sex = core::Sex::female, .age_years = 45, .height_m = 1.65, .weight_kg = 78};

/// A number below `end`, from raw bits, so that it is the same on every machine.
int below(std::mt19937& bits, int end) {
    return static_cast<int>(bits() % static_cast<unsigned>(end));
}

Phase random_phase(std::mt19937& bits, int from_day) {
    Phase phase{.from_day = from_day,
                .deficit_kcal_per_day = -400.0 + 100 * below(bits, 12),
                .deficit_mode = static_cast<DeficitMode>(below(bits, 3)),
                .training = static_cast<Training>(below(bits, 10)),
                .sessions_per_week = below(bits, 8)};
    if (energy::has_sides(phase.training)) phase.train_side = static_cast<energy::TrainSide>(below(bits, 3));
    if (below(bits, 2) == 1) phase.new_activity_level = 1.3 + 0.1 * below(bits, 8);
    return phase;
}

/// Up to eight phases in 400 days.
Plan random_plan(unsigned seed) {
    std::mt19937 bits(seed);
    Plan plan = energy::with_first_phase({.days = 400}, random_phase(bits, 0));
    int day = 0;
    for (int more = below(bits, 8); more > 0; --more) {
        day += 1 + below(bits, 60);
        plan.later.push_back(random_phase(bits, day));
    }
    return plan;
}

double largest_difference(const Trajectory& a, const Trajectory& b) {
    REQUIRE(a.days.size() == b.days.size());
    double most = 0;
    for (std::size_t i = 0; i < a.days.size(); ++i) {
        most = std::max(most, std::abs(a.days[i].state.weight_kg() - b.days[i].state.weight_kg()));
        most = std::max(most, std::abs(a.days[i].state.fat_kg - b.days[i].state.fat_kg));
        most = std::max(most, std::abs(a.days[i].state.muscle_gain_kg - b.days[i].state.muscle_gain_kg));
        most = std::max(most, std::abs(a.days[i].intake_kcal_per_day - b.days[i].intake_kcal_per_day));
    }
    return most;
}

std::string refusal(const Plan& plan) {
    try {
        energy::validate(plan);
    } catch (const core::Error& fault) {
        return fault.what();
    }
    return {};
}

}  // namespace

TEST_CASE("a phase that is split in two changes nothing") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Person& person = seed % 2 == 0 ? man : woman;
        const Plan plan = random_plan(seed);
        if (energy::impossible(person, plan)) continue;
        std::mt19937 bits(1000 + seed);
        Plan split = plan;
        const int day = 1 + below(bits, 399);
        Phase again = energy::phase_on(plan, day);
        if (again.from_day == day || split.later.size() + 2 > energy::most_phases) continue;
        again.from_day = day;
        split.later.insert(std::ranges::upper_bound(split.later, day, {}, &Phase::from_day), again);
        CAPTURE(seed, day);
        CHECK(largest_difference(energy::simulate(person, plan), energy::simulate(person, split)) < 1e-9);
    }
}

TEST_CASE("energy balances in every phase, day by day, and each phase eats as it says") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Person& person = seed % 2 == 0 ? man : woman;
        const Plan plan = random_plan(seed);
        if (energy::impossible(person, plan)) continue;
        const Trajectory run = energy::simulate(person, plan);
        const double maintenance = energy::maintenance_intake_kcal_per_day(person);
        CAPTURE(seed);
        for (std::size_t i = 0; i + 1 < run.days.size(); ++i) {
            const energy::Day& day = run.days[i];
            const energy::BodyState& next = run.days[i + 1].state;
            REQUIRE(day.intake_kcal_per_day - day.expenditure_kcal_per_day ==
                    Approx(next.stored_kcal() - day.state.stored_kcal()).margin(1e-6));
            const Phase phase = energy::phase_on(plan, static_cast<int>(i));
            if (phase.deficit_mode == DeficitMode::intake)
                REQUIRE(day.intake_kcal_per_day == Approx(maintenance - phase.deficit_kcal_per_day).margin(1e-9));
            if (phase.deficit_mode == DeficitMode::gap)
                REQUIRE(day.expenditure_kcal_per_day - day.intake_kcal_per_day ==
                        Approx(phase.deficit_kcal_per_day).margin(1e-6));
            if (phase.deficit_mode == DeficitMode::hold)
                REQUIRE(next.weight_kg() == Approx(day.state.weight_kg()).margin(1e-6));
        }
    }
}

TEST_CASE("steps of half the length change nothing that matters across phases") {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const Plan plan = random_plan(seed);
        if (energy::impossible(man, plan)) continue;
        const Trajectory run = energy::simulate(man, plan);
        const Trajectory halved = energy::simulate(man, plan, 2 * energy::constants::steps_per_day);
        for (std::size_t i = 0; i < run.days.size(); ++i)
            REQUIRE(run.days[i].state.fat_kg == Approx(halved.days[i].state.fat_kg).margin(1e-4));
    }
}

TEST_CASE("a day belongs to the last phase that has begun") {
    Plan plan{.deficit_kcal_per_day = 300};
    plan.later = {{.from_day = 10, .deficit_kcal_per_day = 0}, {.from_day = 20, .deficit_kcal_per_day = -200}};
    const std::array<std::pair<int, double>, 6> deficits{
        {{0, 300}, {9, 300}, {10, 0}, {19, 0}, {20, -200}, {500, -200}}};
    for (const auto& [day, deficit] : deficits) CHECK(energy::phase_on(plan, day).deficit_kcal_per_day == deficit);
}

TEST_CASE("eating as before the plan brings the weight back, and holding keeps it") {
    Plan plan{.deficit_kcal_per_day = 600, .days = 1000};
    plan.later = {{.from_day = 150, .deficit_mode = DeficitMode::hold}, {.from_day = 240, .deficit_kcal_per_day = 0}};
    const Trajectory run = energy::simulate(woman, plan);
    const auto weight = [&](std::size_t day) { return run.days[day].state.weight_kg(); };
    CHECK(weight(150) < weight(0) - 6);
    for (std::size_t day = 150; day <= 240; ++day) CHECK(weight(day) == Approx(weight(150)).margin(1e-6));
    CHECK(weight(300) > weight(240) + 1);
    CHECK(weight(1000) > weight(300));
    CHECK(weight(1000) < weight(0) + 0.1);
    CHECK(run.days[300].intake_kcal_per_day == run.days[0].intake_kcal_per_day + 600);
}

TEST_CASE("the gains of the groups add up on every day of every plan, and none is negative") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Person& person = seed % 2 == 0 ? man : woman;
        const Plan plan = random_plan(seed);
        if (energy::impossible(person, plan)) continue;
        const Trajectory run = energy::simulate(person, plan);
        CAPTURE(seed);
        for (std::size_t i = 0; i < run.days.size(); ++i) {
            const core::MuscleSides gains = energy::muscle_gains(run, static_cast<int>(i));
            REQUIRE(core::all_muscle(gains) == Approx(run.days[i].state.muscle_gain_kg).margin(1e-9));
            for (const auto& sides : gains)
                for (const double gained_kg : sides) REQUIRE(gained_kg >= -1e-12);
        }
    }
}

TEST_CASE("what a group has gained fades once it rests, while another group grows as if alone") {
    Plan plan{.deficit_kcal_per_day = 0, .deficit_mode = DeficitMode::gap, .training = Training::thighs, .days = 400};
    plan.later = {
        {.from_day = 120, .deficit_kcal_per_day = 0, .deficit_mode = DeficitMode::gap, .training = Training::arms}};
    const Trajectory run = energy::simulate(man, plan);
    Plan arms_alone{
        .deficit_kcal_per_day = 0, .deficit_mode = DeficitMode::gap, .training = Training::arms, .days = 280};
    const Trajectory alone = energy::simulate(man, arms_alone);
    const auto gained = [](const Trajectory& of, int day, MuscleGroup group) {
        return core::both_sides(energy::muscle_gains(of, day)[group]);
    };
    const double gained_kg = gained(run, 120, MuscleGroup::thighs);
    CHECK(gained_kg > 0.5);
    for (const int later : {30, 156, 280}) {
        CHECK(gained(run, 120 + later, MuscleGroup::thighs) ==
              Approx(gained_kg * std::exp(-later / energy::constants::fading_days)).epsilon(1e-6));
        CHECK(gained(run, 120 + later, MuscleGroup::arms) ==
              Approx(gained(alone, later, MuscleGroup::arms)).epsilon(1e-6));
        CHECK(gained(run, 120 + later, MuscleGroup::chest) == 0);
    }
}

TEST_CASE("training the whole body keeps what training one group gave it") {
    Plan plan{.deficit_kcal_per_day = 0, .deficit_mode = DeficitMode::gap, .training = Training::thighs, .days = 700};
    plan.later = {
        {.from_day = 500, .deficit_kcal_per_day = 0, .deficit_mode = DeficitMode::gap, .training = Training::balanced}};
    const Trajectory run = energy::simulate(man, plan);
    CHECK(core::both_sides(energy::muscle_gains(run, 700)[MuscleGroup::thighs]) ==
          Approx(core::both_sides(energy::muscle_gains(run, 500)[MuscleGroup::thighs])).epsilon(1e-9));
    CHECK(core::both_sides(energy::muscle_gains(run, 700)[MuscleGroup::arms]) > 0.3);
}

TEST_CASE("a plan of too many phases, or out of order, is refused with its day") {
    Plan plan;
    CHECK(refusal(plan).empty());
    for (int i = 1; i < 8; ++i) plan.later.push_back({.from_day = 10 * i});
    CHECK(refusal(plan).empty());
    plan.later.push_back({.from_day = 80});
    CHECK(refusal(plan) == "the plan has 9 phases, expected at most 8");
    plan.later = {{.from_day = 30}, {.from_day = 30}};
    CHECK(refusal(plan) == "a phase begins on day 30, expected a day from 31 to 3650");
    plan.later = {{.from_day = 0}};
    CHECK(refusal(plan) == "a phase begins on day 0, expected a day from 1 to 3650");
    plan.later = {{.from_day = 40, .deficit_kcal_per_day = 1e6}};
    CHECK(refusal(plan).find("deficit") != std::string::npos);
}

TEST_CASE("a later phase that would need more than all food is refused before the run") {
    Plan plan{.deficit_kcal_per_day = 300};
    plan.later = {{.from_day = 60, .deficit_kcal_per_day = 3000}};
    const auto reason = energy::impossible(woman, plan);
    REQUIRE(reason);
    CHECK(reason->text.find("3000") != std::string::npos);
    plan.later.front().deficit_mode = DeficitMode::hold;
    CHECK_FALSE(energy::impossible(woman, plan));
}
