#pragma once

#include "depots/lean_look.hpp"
#include "energy/warnings.hpp"

#include <span>
#include <vector>

namespace study {

/// A day of a run that gets a mark on the timeline.
struct TimeMark {
    enum class Kind {
        weight,   ///< a round percentage of the weight on day 0 is lost or gained
        lean,     ///< a depot starts to look lean
        covered,  ///< a depot stops looking lean
        warning,  ///< a health limit is passed
        stopped,  ///< the simulation cannot continue: the last day
    };
    Kind kind = Kind::weight;
    int day = 0;
    int percent = 0;                           ///< for `weight`: since day 0, -5 or 10
    core::Depot depot = core::Depot::abdomen;  ///< for `lean` and `covered`
    std::size_t warning = 0;                   ///< for `warning`: index in the run's list
    bool operator==(const TimeMark&) const = default;
};

/// The marks of a run by day, marks of one day in the order of the kinds. What already holds on day 0 is not an event
/// and gets no mark, except for health limits.
std::vector<TimeMark> time_marks(const energy::Trajectory& run, std::span<const energy::Warning> warnings,
                                 const depots::LeanOrder& order);

/// The nearest marked day after `day`, or before it if `direction` is negative; `day` itself if there is none.
int next_mark(std::span<const TimeMark> marks, int day, int direction);

}  // namespace study
