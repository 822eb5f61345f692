#pragma once

#include "core/sentence.hpp"
#include "energy/body_state.hpp"
#include "energy/person.hpp"
#include "energy/plan.hpp"
#include "energy/training.hpp"

#include <optional>
#include <vector>

namespace energy {

/// One day: the stores at its start, and intake and expenditure until the start of the next day (also for the last day,
/// whose successor is not stored). intake - expenditure equals the change of BodyState::stored_kcal exactly.
struct Day {
    BodyState state;
    double intake_kcal_per_day = 0;
    double expenditure_kcal_per_day = 0;
    bool operator==(const Day&) const = default;
};

/// Data to tell the muscle groups apart within a phase: all trained groups approach their ceilings at the same rate.
struct PhaseStart {
    int day = 0;
    core::MuscleSides gained_kg{};    ///< at the start of the phase
    core::MuscleSides ceilings_kg{};  ///< ceilings of the trained sides; 0 for the others
    bool operator==(const PhaseStart&) const = default;
};

struct Trajectory {
    std::vector<Day> days;  ///< [0 .. last]; last = plan.days unless `stopped` is set
    /// Set if the simulation cannot continue (essential fat reached): a sentence with the day and the limit. The last
    /// day is then the last one within the limit.
    std::optional<core::Sentence> stopped;
    /// One per phase that started, by day.
    std::vector<PhaseStart> phases;
    bool operator==(const Trajectory&) const = default;
};

/// Muscle added by training to each side of each group by `day`, kg; the sum is BodyState::muscle_gain_kg of that day.
/// Precondition: `day` is a day of the run.
core::MuscleSides muscle_gains(const Trajectory& run, int day);

/// Why the plan is impossible on the first day of a phase, if so: its deficit exceeds maintenance intake, or the gap of
/// the first phase requires a negative intake. Person and plan must be valid (`validate`).
std::optional<core::Sentence> impossible(const Person& person, const Plan& plan);

/// Runs the plan; the new intake applies from the start of day 0. Person and plan must be valid (`validate`); throws
/// core::Error(invalid_input) with the reason if the plan is `impossible`.
Trajectory simulate(const Person& person, const Plan& plan);

/// The same with a given number of integration steps per day (default: constants::steps_per_day).
Trajectory simulate(const Person& person, const Plan& plan, int steps_per_day);

}  // namespace energy
