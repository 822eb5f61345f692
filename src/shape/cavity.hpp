#pragma once

#include "body/model.hpp"
#include "geometry/loft.hpp"

#include <span>

// Cavities of the trunk. Their walls are approximate; the amount of visceral fat is exact.

namespace shape {

struct Cavities {
    geometry::ClosedMesh abdomen;  ///< inside the abdominal wall: organs and the fat around them
    geometry::ClosedMesh organs;   ///< the abdomen minus visceral fat
    geometry::ClosedMesh chest;    ///< inside the rib cage
    geometry::ClosedMesh lungs;    ///< both lungs, in the chest
};

/// `fascia`: control vertices of the surface under the subcutaneous fat of a figure in the reference pose, `height_m`
/// tall. The volume between abdomen and organs is `visceral_litres`, most of it in front and near the navel.
/// Limitation: walls, diaphragm and organs are typical shapes fitted to the trunk, not measured ones.
Cavities cavities_of(const body::BodyModel& model, std::span<const glm::vec3> fascia, double height_m,
                     double visceral_litres);

}  // namespace shape
