#pragma once

#include "body/model.hpp"
#include "geometry/loft.hpp"

#include <span>

// What lies inside the trunk. Its walls are approximate; how much visceral fat it holds is not.

namespace shape {

struct Cavities {
    geometry::ClosedMesh abdomen;  ///< within the abdominal wall: organs and the fat around them
    geometry::ClosedMesh organs;   ///< the abdomen's part that is not visceral fat
    geometry::ClosedMesh chest;    ///< within the rib cage
    geometry::ClosedMesh lungs;    ///< its two sides
};

/// `fascia`: control vertices of the surface under the fat of a figure in the reference pose, `height_m` tall. Between
/// abdomen and organs lie `visceral_litres`, most of it in front and about the navel.
/// Limitation: walls, diaphragm and organs are typical shapes that follow the trunk's; nobody's are measured.
Cavities cavities_of(const body::BodyModel& model, std::span<const glm::vec3> fascia, double height_m,
                     double visceral_litres);

}  // namespace shape
