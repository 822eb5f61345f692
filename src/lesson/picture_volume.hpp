#pragma once

#include "document/scenario.hpp"
#include "study/simulation.hpp"

namespace lesson {

/// Volume of the skin as the scenario's picture shows it, less that of the same figure standing relaxed, litres: by
/// how much the body differs between a picture and a plain one.
double picture_volume_difference_l(const study::Models& models, const document::Scenario& scenario,
                                   const shape::Figure& figure);

}  // namespace lesson
