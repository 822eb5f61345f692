#pragma once

#include "document/fields.hpp"
#include "energy/plan.hpp"

#include <span>
#include <string_view>

// The later phases of a plan as people write them: a day, and what is different from then on. What is not said stays as
// in the phase before.

namespace document {

/// The names of the parameter table that a phase has beside its day.
std::span<const std::string_view> phase_field_names();

/// The value of a phase's field, and a phase with another. Precondition: `name` is one of phase_field_names.
FieldValue get_phase_field(const energy::Phase& phase, std::string_view name);
void set_phase_field(energy::Phase& phase, std::string_view name, const FieldValue& value);

/// What a phase from `day` on is like while nothing else is said: as the plan's last.
energy::Phase continued_phase(const energy::Plan& plan, int day);

/// Adds what a text such as "day=120, deficit=0, train=thighs" says. Throws core::Error(invalid_input) that names the
/// field and what was expected; whether the phases are in order is for energy::validate to say.
void add_phase(energy::Plan& plan, std::string_view text);

}  // namespace document
