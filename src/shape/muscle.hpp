#pragma once

#include "body/model.hpp"

namespace shape {

/// Volume added by training to each side of each muscle group, litres.
using MuscleLitres = core::MuscleSides;

/// The figure (`positions`: control vertices at true height) with muscles grown from inside: the skin over each group
/// moves outwards, most over its middle, until the figure has gained exactly that volume. The fat layer moves with it.
std::vector<glm::vec3> grown(const body::BodyModel& model, std::span<const glm::vec3> positions,
                             const MuscleLitres& added_litres);

}  // namespace shape
