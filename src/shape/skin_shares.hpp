#pragma once

#include "body/model.hpp"

#include <span>
#include <vector>

namespace shape {

/// Skin area per skin vertex, m2: a third of each adjacent triangle, which is exact for linear interpolation.
/// `positions`: control vertices in metres.
std::vector<double> skin_shares_m2(const body::BodyModel& model, std::span<const glm::vec3> positions);

}  // namespace shape
