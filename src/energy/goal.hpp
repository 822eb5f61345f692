#pragma once

#include "energy/trajectory.hpp"

#include <optional>

namespace energy {

/// A target weight and, optionally, the day by which to reach it. Without a day, the question is when the plan gets
/// there.
struct Goal {
    std::optional<double> weight_kg = {};
    std::optional<int> day = {};
    bool operator==(const Goal&) const = default;
};

/// What it takes to reach a weight, or how close a plan can come to it.
struct GoalAnswer {
    Plan plan;                       ///< the given plan with the deficit and days of the answer
    double intake_kcal_per_day = 0;  ///< on day 0 of that plan; with a constant gap it decreases afterwards
    double weight_kg = 0;            ///< on its last day
    core::Sentence why_not;          ///< empty if the target is reached; otherwise the plan is the closest possible
    bool reached() const { return why_not.empty(); }
    bool operator==(const GoalAnswer&) const = default;
};

// No plan is proposed whose intake falls below constants::low_intake_kcal_per_day on any day: the answer is then the
// closest plan that does not. A weight below parameter_for(person, "target-weight") is refused.

/// The deficit (or surplus) at which `plan` has this weight at the start of day `day`, to a gram. `plan` gives all but
/// deficit and days. Precondition: person and plan are valid and day > 0. Throws core::Error(invalid_input) for a
/// refused weight.
GoalAnswer deficit_for_weight(const Person& person, const Plan& plan, double weight_kg, int day);

/// The first day on which `plan`, ignoring its number of days, reaches or passes this weight. Throws as above.
GoalAnswer day_for_weight(const Person& person, const Plan& plan, double weight_kg);

/// deficit_for_weight if the goal has a day, otherwise day_for_weight. Precondition: the goal has a weight.
GoalAnswer solve_goal(const Person& person, const Plan& plan, const Goal& goal);

}  // namespace energy
