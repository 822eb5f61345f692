#pragma once

#include "body/model.hpp"

namespace body {

/// The legs of the relaxed stance: feet about hip-wide, soles on the ground, thighs pressed flat where they meet.
/// Arguments and result as of `posed`; the arms stay as `carried` has them.
std::vector<glm::vec3> legs_closed(const BodyModel& model, std::span<const glm::vec3> positions,
                                   std::span<const glm::vec3> carried);

}  // namespace body
