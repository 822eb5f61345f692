#pragma once

#include "body/model.hpp"
#include "shape/fat_layer.hpp"

#include <span>

// Arms and legs as separated by whole-body X-ray absorptiometry (DXA).

namespace shape {

/// A pair of limbs, both sides together.
struct LimbLitres {
    double volume = 0;  ///< including skin
    double fat = 0;     ///< subcutaneous
};

/// Everything except fat, including bones and skin, kg.
double lean_kg(const LimbLitres& limb);

struct Limbs {
    LimbLitres arms;  ///< beyond a cut through the shoulder joint and the armpit
    LimbLitres legs;  ///< beyond cuts from the crotch through the femoral necks, including hips and outer buttocks
};

/// The cuts of the left limbs; both normals point into the limb.
struct LimbCuts {
    geometry::Plane arm;
    geometry::Plane leg;
};

/// The cuts on a figure in the reference pose (`positions`: its control vertices at true height).
LimbCuts limb_cuts(const body::BodyModel& model, std::span<const glm::vec3> positions);

/// Volume and fat of the limbs of a figure in the reference pose, litres. `layer`: its fat.
Limbs limbs_of(const body::BodyModel& model, std::span<const glm::vec3> positions, const FatLayer& layer);

/// The same with the fat given by `thickness_mm` over skin areas `skin_m2`: without the layer's surfaces, at a
/// hundredth of the cost.
Limbs limbs_by_thickness(const body::BodyModel& model, std::span<const glm::vec3> positions,
                         std::span<const float> thickness_mm, std::span<const double> skin_m2);

/// Volumes only; `fat` stays 0.
Limbs limb_volumes(const body::BodyModel& model, std::span<const glm::vec3> positions);

}  // namespace shape
