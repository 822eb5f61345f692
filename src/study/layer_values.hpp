#pragma once

#include "body/model.hpp"
#include "study/body.hpp"

#include <vector>

// What the layers show at each control vertex (skin, then eyes) of a body.

namespace study {

/// Thickness of the fat under the skin, mm. `relief`: shape::fat_relief of the model.
std::vector<float> thickness_values(const body::BodyModel& model, const std::vector<float>& relief, const Body& body);

/// How far the skin has moved along its normal, mm (negative: inwards), both in the reference pose, so that a lowered
/// arm is no change.
std::vector<float> change_values(const body::BodyModel& model, const shape::Figure& from, const shape::Figure& to);

/// By how much of its fat each region has changed, percent (negative: lost), blended where regions meet. The visceral
/// fat does not show under the skin.
std::vector<float> share_values(const body::BodyModel& model, const depots::DepotMasses& from_kg,
                                const depots::DepotMasses& to_kg);

}  // namespace study
