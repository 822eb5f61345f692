#pragma once

#include "energy/plan.hpp"

#include <cstddef>

// Edits of a plan's phases, counted from 0. Each returns a plan that is valid if the given one is.

namespace document {

/// How many phases the plan has.
std::size_t phase_count(const energy::Plan& plan);

/// The phase of this index, or the last one if there are fewer.
energy::Phase phase_at(const energy::Plan& plan, std::size_t index);

/// The index of the phase in effect on `day`.
std::size_t phase_index_on(const energy::Plan& plan, int day);

/// Whether a phase can begin on `day`: within the plan, on no other phase's first day, and there is room for one more.
bool can_begin_phase(const energy::Plan& plan, int day);

/// Splits the phase in effect on `day` in two alike, of which the second begins there. Precondition: can_begin_phase.
energy::Plan with_phase_from(energy::Plan plan, int day);

/// Removes a phase; the one before it, or after it if it is the first, takes its days. Precondition: there are several.
energy::Plan without_phase(energy::Plan plan, std::size_t index);

/// Replaces everything but the first day of a phase. Precondition: index < phase_count.
energy::Plan with_phase(energy::Plan plan, std::size_t index, const energy::Phase& phase);

/// The days on which a later phase can begin: between its neighbours and before the plan's last day.
struct DayRange {
    int first = 0;
    int last = 0;
};
DayRange first_days_of_phase(const energy::Plan& plan, std::size_t index);

/// Moves the first day of a later phase to `day`, or to the nearest possible day.
/// Precondition: 0 < index < phase_count.
energy::Plan with_phase_start(energy::Plan plan, std::size_t index, int day);

}  // namespace document
