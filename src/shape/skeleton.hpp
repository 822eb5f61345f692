#pragma once

#include "body/model.hpp"
#include "geometry/loft.hpp"

#include <span>

namespace shape {

struct Skeleton {
    geometry::ClosedMesh bones;
    geometry::ClosedMesh brain;
};

/// Bones, roughly where they lie: round rods from joint to joint, a spine, a skull. Thickness goes with height.
/// `skin` and `fascia`: control vertices in the pose that is drawn.
/// Limitation: bones follow joints and height only; ribs, shoulder blades, hands and feet are left out.
Skeleton skeleton_of(const body::BodyModel& model, std::span<const glm::vec3> skin, std::span<const glm::vec3> fascia,
                     double height_m);

}  // namespace shape
