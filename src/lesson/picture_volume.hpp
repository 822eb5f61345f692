#pragma once

#include "document/scenario.hpp"
#include "study/simulation.hpp"

namespace lesson {

/// Volume of the skin as posed in the scenario's picture, less that of the same figure standing relaxed, litres: by
/// how much the pose of a picture changes the body.
double picture_volume_difference_l(const study::Models& models, const document::Scenario& scenario,
                                   const shape::Figure& figure);

}  // namespace lesson
