#pragma once

#include "document/fields.hpp"
#include "energy/plan.hpp"

#include <span>
#include <string_view>

// Text form of the later phases of a plan: a day and the changes from then on. Everything else stays as in the previous
// phase.

namespace document {

/// Names in the parameter table of a phase's fields, except its day.
std::span<const std::string_view> phase_field_names();

/// The value of a phase's field, and a phase with that field changed. Precondition: `name` is one of phase_field_names.
FieldValue get_phase_field(const energy::Phase& phase, std::string_view name);
void set_phase_field(energy::Phase& phase, std::string_view name, const FieldValue& value);

/// The phase from `day` on if nothing else is specified: the same as the plan's last phase.
energy::Phase continued_phase(const energy::Plan& plan, int day);

/// Adds the phase described by a text such as "day=120, deficit=0, train=thighs". Throws core::Error(invalid_input)
/// with the field and what was expected; the order of the phases is checked by energy::validate.
void add_phase(energy::Plan& plan, std::string_view text);

}  // namespace document
