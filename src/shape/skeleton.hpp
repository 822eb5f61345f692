#pragma once

#include "body/model.hpp"
#include "geometry/loft.hpp"

#include <span>

namespace shape {

struct Skeleton {
    geometry::ClosedMesh bones;
    geometry::ClosedMesh brain;
};

/// Bones, approximately: round rods from joint to joint, a spine, a skull. Thickness scales with height. `skin` and
/// `fascia`: control vertices in the drawn pose.
/// Limitation: bones depend on joints and height only; ribs, shoulder blades, hands and feet are missing.
Skeleton skeleton_of(const body::BodyModel& model, std::span<const glm::vec3> skin, std::span<const glm::vec3> fascia,
                     double height_m);

}  // namespace shape
