#pragma once

#include "core/sentence.hpp"
#include "energy/body_state.hpp"
#include "energy/person.hpp"
#include "energy/plan.hpp"
#include "energy/training.hpp"

#include <optional>
#include <vector>

namespace energy {

/// One day: the stores at its start, and what is eaten and used from then to the start of the next (the last day
/// too, though the next one is not kept). intake - expenditure is the change of BodyState::stored_kcal, exactly.
struct Day {
    BodyState state;
    double intake_kcal_per_day = 0;
    double expenditure_kcal_per_day = 0;
    bool operator==(const Day&) const = default;
};

/// What it takes to tell the groups of muscle apart in a phase: all that are trained near their ceilings at one rate.
struct PhaseStart {
    int day = 0;
    core::MuscleSides gained_kg{};    ///< at its start
    core::MuscleSides ceilings_kg{};  ///< that the trained sides near; 0 of the others
    bool operator==(const PhaseStart&) const = default;
};

struct Trajectory {
    std::vector<Day> days;  ///< [0 .. last]; last = plan.days unless `stopped` is set
    /// Set where the model may not go on (essential fat reached): a sentence with the day and the limit. The days
    /// end with the last one that is within the limit.
    std::optional<core::Sentence> stopped;
    /// Of each phase that began, by day.
    std::vector<PhaseStart> phases;
    bool operator==(const Trajectory&) const = default;
};

/// What training has added to each side of each group by `day`, kg; the sum is BodyState::muscle_gain_kg of that day.
/// Precondition: the day is one of the run's.
core::MuscleSides muscle_gains(const Trajectory& run, int day);

/// Why the plan cannot be kept from the first day of a phase, if so: its deficit is more than the person eats at
/// maintenance, or the first phase's gap asks for an intake under zero. Person and plan must be valid (`validate`).
std::optional<core::Sentence> impossible(const Person& person, const Plan& plan);

/// Runs the plan; the new intake holds from the start of day 0. Person and plan must be valid (`validate`); throws
/// core::Error(invalid_input) with the reason where the plan is `impossible`.
Trajectory simulate(const Person& person, const Plan& plan);

/// The same with another number of integration steps a day (simulate takes constants::steps_per_day).
Trajectory simulate(const Person& person, const Plan& plan, int steps_per_day);

}  // namespace energy
