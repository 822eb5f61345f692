#pragma once

#include "body/model.hpp"
#include "depots/profile.hpp"

#include <span>
#include <vector>

// The layer of fat under the skin at every point.

namespace shape {

/// Thickness of the fat under the skin, mm, one value per control vertex (skin, then eyes, which have none) of a figure
/// (`positions`, at true height): sum over the depots of V_r w_r g / integral of w_r g, V_r the volume of the depot's
/// fat, w_r its mask and g the relief (fat_relief of the model). Smooth as these are; integrated over the skin it is
/// the volume of the fat under it. Visceral fat has no part in it.
std::vector<float> thickness_mm(const body::BodyModel& model, std::span<const float> relief,
                                const depots::DepotMasses& masses_kg, std::span<const glm::vec3> positions);

}  // namespace shape
