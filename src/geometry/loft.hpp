#pragma once

#include "geometry/mesh.hpp"

namespace geometry {

struct ClosedMesh {
    std::vector<glm::vec3> positions;
    std::vector<Triangle> triangles;
};

/// The closed, outward-facing surface over rings of equally many points, from one pole to the other.
ClosedMesh loft(const std::vector<std::vector<glm::vec3>>& rings, glm::vec3 first_pole, glm::vec3 last_pole);

/// A place on a rod's axis.
struct Knot {
    glm::dvec3 at{0};
    double radius = 0;
};

/// A round rod along the knots, with rounded ends.
ClosedMesh rod(std::span<const Knot> knots);

/// Both side by side.
void append(ClosedMesh& mesh, const ClosedMesh& other);

/// Every point moved towards `middle` until it is `share` as far away.
ClosedMesh scaled_about(const ClosedMesh& mesh, glm::vec3 middle, float share);

}  // namespace geometry
