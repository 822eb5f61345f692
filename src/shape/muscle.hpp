#pragma once

#include "body/model.hpp"

namespace shape {

/// Litres that training has added to each side of each muscle group.
using MuscleLitres = core::MuscleSides;

/// The figure (`positions`: control vertices at true height) with muscles grown from inside: the skin over each group
/// moves outwards, most over its middle, until the figure holds exactly that much more. The layer of fat rides on it.
std::vector<glm::vec3> grown(const body::BodyModel& model, std::span<const glm::vec3> positions,
                             const MuscleLitres& added_litres);

}  // namespace shape
