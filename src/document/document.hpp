#pragma once

#include "document/classmate.hpp"
#include "energy/goal.hpp"
#include "energy/plan.hpp"
#include "shape/girth_fit.hpp"

#include <vector>

namespace document {

/// The input of a simulation; saved and undoable.
struct Document {
    energy::Person person;
    energy::Plan plan;
    depots::Distribution distribution;
    shape::KnownGirths girths_cm{};       ///< tape measurements on day 0, which the body is then built to match
    energy::Goal goal;                    ///< a question about the plan, which it does not change
    std::vector<Classmate> classmates{};  ///< further people, for a picture of the class
    bool operator==(const Document&) const = default;
};

/// The shared plan with another person.
Document document_of(const Document& shared, const Classmate& mate);

/// Throws core::Error(invalid_input), one sentence, if a value is not finite or outside the parameter table's range, or
/// if the class is too large.
void validate(const Document& document);

}  // namespace document
