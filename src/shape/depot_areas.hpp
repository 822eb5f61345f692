#pragma once

#include "body/model.hpp"
#include "depots/thickness.hpp"

namespace shape {

/// Skin over each depot on this figure (`positions`: its control vertices at true height), m2. They add up to the
/// skin's area, since the masks add up to one; `visceral` has none.
depots::DepotAreas depot_areas_m2(const body::BodyModel& model, std::span<const glm::vec3> positions);

}  // namespace shape
