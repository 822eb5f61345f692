#pragma once

#include "document/simulation.hpp"
#include "shape/section_places.hpp"

namespace document {

/// Areas of the named slices on one day, in the pose in which bodies are measured. Precondition:
/// 0 <= day <= simulation.last_day().
shape::SectionAreas section_areas_on(const Models& models, const Document& document, const Simulation& simulation,
                                     int day);

}  // namespace document
