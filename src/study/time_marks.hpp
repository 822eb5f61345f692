#pragma once

#include "depots/lean_look.hpp"
#include "energy/warnings.hpp"

#include <span>
#include <vector>

namespace study {

/// A day of a run that is worth a mark on the line of time.
struct TimeMark {
    enum class Kind {
        weight,   ///< a round part of the weight of day 0 is lost or gained
        lean,     ///< a depot begins to look lean
        covered,  ///< a depot ceases to
        warning,  ///< a limit of health is passed
        stopped,  ///< the model may not go on: the last day
    };
    Kind kind = Kind::weight;
    int day = 0;
    int percent = 0;                           ///< of `weight`: since day 0, -5 or 10
    core::Depot depot = core::Depot::abdomen;  ///< of `lean` and `covered`
    std::size_t warning = 0;                   ///< of `warning`: its place in the run's list
    bool operator==(const TimeMark&) const = default;
};

/// The marks of a run, by day; those of one day in the order of the kinds. What already holds on day 0 is not an event
/// and has none, limits of health excepted.
std::vector<TimeMark> time_marks(const energy::Trajectory& run, std::span<const energy::Warning> warnings,
                                 const depots::LeanOrder& order);

/// The nearest day with a mark after `day`, or before it for a `direction` under 0; `day` itself where there is none.
int next_mark(std::span<const TimeMark> marks, int day, int direction);

}  // namespace study
