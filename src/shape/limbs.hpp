#pragma once

#include "body/model.hpp"
#include "shape/fat_layer.hpp"

#include <span>

// Arms and legs as whole-body X-ray absorptiometry (DXA) cuts them off.

namespace shape {

/// A pair of limbs, both sides together.
struct LimbLitres {
    double volume = 0;  ///< within the skin
    double fat = 0;     ///< under the skin
};

/// All that is not fat, bones and skin included, kg.
double lean_kg(const LimbLitres& limb);

struct Limbs {
    LimbLitres arms;  ///< beyond a cut through the shoulder joint and the armpit
    LimbLitres legs;  ///< beyond cuts from the crotch through the necks of the femurs, hips and outer buttocks included
};

/// Where the left limbs are cut off; both normals point into the limb.
struct LimbCuts {
    geometry::Plane arm;
    geometry::Plane leg;
};

/// The cuts on a figure in the reference pose (`positions`: its control vertices at true height).
LimbCuts limb_cuts(const body::BodyModel& model, std::span<const glm::vec3> positions);

/// What the limbs of a figure in the reference pose hold, litres. `layer`: its fat.
Limbs limbs_of(const body::BodyModel& model, std::span<const glm::vec3> positions, const FatLayer& layer);

/// The same with the fat as `thickness_mm` has it over shares `skin_m2` of the skin: without the layer's surfaces, a
/// hundredth of the work.
Limbs limbs_by_thickness(const body::BodyModel& model, std::span<const glm::vec3> positions,
                         std::span<const float> thickness_mm, std::span<const double> skin_m2);

/// Their volumes alone; `fat` stays 0.
Limbs limb_volumes(const body::BodyModel& model, std::span<const glm::vec3> positions);

}  // namespace shape
