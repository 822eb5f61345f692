#pragma once

#include "document/classmate.hpp"
#include "energy/goal.hpp"
#include "energy/plan.hpp"
#include "shape/girth_fit.hpp"

#include <vector>

namespace document {

/// What is saved and undone: the question that is asked of the simulation.
struct Document {
    energy::Person person;
    energy::Plan plan;
    depots::Distribution distribution;
    shape::KnownGirths girths_cm{};       ///< of day 0, as a tape gave them; the body is then built to have them
    energy::Goal goal;                    ///< asked beside the plan, which it does not change
    std::vector<Classmate> classmates{};  ///< others, for a picture of the class
    bool operator==(const Document&) const = default;
};

/// The same plan for another person.
Document document_of(const Document& shared, const Classmate& mate);

/// Throws core::Error(invalid_input), one sentence, for a value that is not finite or outside the parameter table, or
/// for too large a class.
void validate(const Document& document);

}  // namespace document
