#pragma once

#include "body/model.hpp"
#include "depots/profile.hpp"

#include <span>
#include <vector>

// Thickness of the subcutaneous fat at every point.

namespace shape {

/// Thickness of the subcutaneous fat, mm, one value per control vertex (skin, then eyes, which have none) of a figure
/// (`positions`, at true height): sum over the depots of V_r w_r g / integral of w_r g, where V_r is the volume of the
/// depot's fat, w_r its mask and g the relief (fat_relief of the model). As smooth as these; its integral over the skin
/// is the volume of subcutaneous fat. Visceral fat is not included.
std::vector<float> thickness_mm(const body::BodyModel& model, std::span<const float> relief,
                                const depots::DepotMasses& masses_kg, std::span<const glm::vec3> positions);

}  // namespace shape
