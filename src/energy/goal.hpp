#pragma once

#include "energy/trajectory.hpp"

#include <optional>

namespace energy {

/// What follows once the weight is reached.
enum class AfterGoal {
    end,   ///< nothing: the plan ends there
    hold,  ///< the weight is held
};

/// A target weight and, optionally, the day by which to reach it. Without a day, the question is when the plan gets
/// there.
struct Goal {
    std::optional<double> weight_kg = {};
    std::optional<int> day = {};
    AfterGoal then = AfterGoal::end;
    bool operator==(const Goal&) const = default;
};

/// What it takes to reach a weight, or how close a plan can come to it.
struct GoalAnswer {
    Plan plan;                       ///< the given plan with the deficit and days of the answer
    double intake_kcal_per_day = 0;  ///< on day 0 of that plan; with a constant gap it decreases afterwards
    int day = 0;                     ///< the goal's day: the plan's last, unless the weight is held afterwards
    double weight_kg = 0;            ///< on that day
    /// Intake while the weight is held: on the first day and, as expenditure recovers from the loss, on the last.
    std::optional<double> hold_intake_kcal_per_day = {};
    std::optional<double> last_intake_kcal_per_day = {};
    core::Sentence why_not;  ///< empty if the target is reached; otherwise the plan is the closest possible
    bool reached() const { return why_not.empty(); }
    bool operator==(const GoalAnswer&) const = default;
};

// No plan is proposed whose intake falls below constants::low_intake_kcal_per_day on any day: the answer is then the
// closest plan that does not. A weight below parameter_for(person, "target-weight") is refused.

/// The deficit (or surplus) at which `plan` has this weight at the start of day `day`, to a gram. `plan` gives all but
/// deficit and days. Precondition: person and plan are valid and day > 0. Throws core::Error(invalid_input) for a
/// refused weight.
GoalAnswer deficit_for_weight(const Person& person, const Plan& plan, double weight_kg, int day);

/// The same, after which the weight is held until the plan's last day, but at least `least_hold_days`: a plan of two
/// phases. Intake while holding counts among the days on which it must not be too low. Throws as above, and if `day` is
/// the last that a plan can have.
GoalAnswer deficit_then_hold(const Person& person, const Plan& plan, double weight_kg, int day);

inline constexpr int least_hold_days = 90;

/// The first day on which `plan`, ignoring its number of days, reaches or passes this weight. Throws as above.
GoalAnswer day_for_weight(const Person& person, const Plan& plan, double weight_kg);

/// deficit_then_hold or deficit_for_weight if the goal has a day, otherwise day_for_weight. Precondition: the goal has
/// a weight. Throws as these do, and if the weight is to be held but there is no day.
GoalAnswer solve_goal(const Person& person, const Plan& plan, const Goal& goal);

}  // namespace energy

template <>
struct core::EnumNames<energy::AfterGoal> {
    static constexpr std::array<std::string_view, 2> names{"end", "hold"};
};
