#include "core/error.hpp"
#include "energy/trajectory.hpp"
#include "support/catch.hpp"

namespace {

using core::MuscleGroup;
using core::Side;
using energy::Person;
using energy::Plan;
using energy::Training;
using energy::TrainSide;
using energy::Trajectory;

const Person man{.age_years = 30, .height_m = 1.78, .weight_kg = 82};
const Person woman{.sex = core::Sex::female, .age_years = 30, .height_m = 1.65, .weight_kg = 68};

Plan training(Training kind, TrainSide side, double deficit = 0) {
    return {.deficit_kcal_per_day = deficit,
            .deficit_mode = energy::DeficitMode::gap,
            .training = kind,
            .train_side = side,
            .days = 140};
}

core::EnumArray<Side, double> gained_kg(const Trajectory& run, MuscleGroup group) {
    return energy::muscle_gains(run, static_cast<int>(run.days.size()) - 1)[group];
}

}  // namespace

TEST_CASE("one side grows as it does when both are trained, and the other not at all") {
    for (const Person& person : {man, woman})
        for (const Training kind : core::all_values<Training>()) {
            if (!energy::has_sides(kind)) continue;
            const auto group = *core::enum_from_name<MuscleGroup>(core::name_of(kind));
            const auto both = gained_kg(energy::simulate(person, training(kind, TrainSide::both)), group);
            const auto right = gained_kg(energy::simulate(person, training(kind, TrainSide::right)), group);
            const auto left = gained_kg(energy::simulate(person, training(kind, TrainSide::left)), group);
            CAPTURE(core::name_of(kind));
            CHECK(both[Side::right] == both[Side::left]);
            CHECK(right[Side::right] == Approx(both[Side::right]).epsilon(1e-9));
            CHECK(right[Side::left] == 0);
            CHECK(left[Side::left] == right[Side::right]);
            CHECK(left[Side::right] == 0);
        }
}

TEST_CASE("half the work is half the energy, and which half does not matter to the stores") {
    for (const Person& person : {man, woman}) {
        const auto use = [&](TrainSide side) {
            return energy::training_effect(energy::first_phase(training(Training::thighs, side)), person, 50);
        };
        CHECK(use(TrainSide::right).use_kcal_per_kg_day == Approx(use(TrainSide::both).use_kcal_per_kg_day / 2));
        CHECK(use(TrainSide::left).lean_spared == Approx(use(TrainSide::both).lean_spared / 2));
        for (const double deficit : {0.0, 300.0, 600.0}) {
            const Trajectory right = energy::simulate(person, training(Training::arms, TrainSide::right, deficit));
            const Trajectory left = energy::simulate(person, training(Training::arms, TrainSide::left, deficit));
            CHECK(right.days == left.days);
        }
    }
}

TEST_CASE("one side after the other ends where both together would, each at its own time") {
    Plan plan = training(Training::calves, TrainSide::right);
    plan.later = {{.from_day = 70,
                   .deficit_kcal_per_day = 0,
                   .deficit_mode = energy::DeficitMode::gap,
                   .training = Training::calves,
                   .train_side = TrainSide::left}};
    const Trajectory run = energy::simulate(man, plan);
    const core::MuscleSides before = energy::muscle_gains(run, 70), after = energy::muscle_gains(run, 140);
    CHECK(before[MuscleGroup::calves][Side::left] == 0);
    CHECK(after[MuscleGroup::calves][Side::left] == Approx(before[MuscleGroup::calves][Side::right]).epsilon(1e-6));
    CHECK(after[MuscleGroup::calves][Side::right] < before[MuscleGroup::calves][Side::right]);
    CHECK(core::mirrored(core::mirrored(after)) == after);
    CHECK(energy::muscle_gains(energy::simulate(man, energy::mirrored(plan)), 140) == core::mirrored(after));
}

TEST_CASE("what has no sides is not trained on one") {
    for (const Training kind : core::all_values<Training>()) {
        CAPTURE(core::name_of(kind));
        CHECK_NOTHROW(energy::validate(training(kind, TrainSide::both)));
        const bool taken = energy::has_sides(kind) || kind == Training::none;
        if (taken)
            CHECK_NOTHROW(energy::validate(training(kind, TrainSide::left)));
        else
            CHECK_THROWS_WITH(
                energy::validate(training(kind, TrainSide::left)),
                "train-side is left, but " + std::string(core::name_of(kind)) + " has no sides, expected both");
    }
}
