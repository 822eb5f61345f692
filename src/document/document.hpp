#pragma once

#include "depots/distribution.hpp"
#include "energy/goal.hpp"
#include "energy/person.hpp"
#include "energy/plan.hpp"
#include "shape/girth_fit.hpp"

namespace document {

/// What is saved and undone: the question that is asked of the simulation.
struct Document {
    energy::Person person;
    energy::Plan plan;
    depots::Distribution distribution;
    shape::KnownGirths girths_cm{};  ///< of day 0, as a tape gave them; the body is then built to have them
    energy::Goal goal;               ///< asked beside the plan, which it does not change
    bool operator==(const Document&) const = default;
};

/// Throws core::Error(invalid_input), one sentence, for a value that is not finite or outside the parameter table.
void validate(const Document& document);

}  // namespace document
