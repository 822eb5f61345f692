#pragma once

#include "body/model.hpp"
#include "depots/thickness.hpp"

namespace shape {

/// Skin area over each depot on this figure (`positions`: its control vertices at true height), m2. The areas sum to
/// the skin area, since the masks sum to one; that of `visceral` is 0.
depots::DepotAreas depot_areas_m2(const body::BodyModel& model, std::span<const glm::vec3> positions);

}  // namespace shape
