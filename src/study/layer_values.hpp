#pragma once

#include "body/model.hpp"
#include "study/body.hpp"

#include <vector>

// The values of each layer at the control vertices of a body (skin, then eyes).

namespace study {

/// Thickness of the subcutaneous fat, mm. `relief`: shape::fat_relief of the model.
std::vector<float> thickness_values(const body::BodyModel& model, const std::vector<float>& relief, const Body& body);

/// Displacement of the skin along its normal, mm (negative: inwards). Both figures are in the reference pose, so that a
/// lowered arm is no change.
std::vector<float> change_values(const body::BodyModel& model, const shape::Figure& from, const shape::Figure& to);

/// Change in each region's fat, percent (negative: lost), blended where regions meet. Visceral fat is not shown on the
/// skin.
std::vector<float> share_values(const body::BodyModel& model, const depots::DepotMasses& from_kg,
                                const depots::DepotMasses& to_kg);

}  // namespace study
