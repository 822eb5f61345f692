#pragma once

#include "geometry/mesh.hpp"

namespace geometry {

struct ClosedMesh {
    std::vector<glm::vec3> positions;
    std::vector<Triangle> triangles;
};

/// A closed, outward-facing surface through rings with equal numbers of points, capped at the two poles.
ClosedMesh loft(const std::vector<std::vector<glm::vec3>>& rings, glm::vec3 first_pole, glm::vec3 last_pole);

/// A point on a rod's axis.
struct Knot {
    glm::dvec3 at{0};
    double radius = 0;
};

/// A round rod along the knots, with rounded ends.
ClosedMesh rod(std::span<const Knot> knots);

/// Appends `other` to `mesh`.
void append(ClosedMesh& mesh, const ClosedMesh& other);

/// The mesh scaled by `share` about `middle`.
ClosedMesh scaled_about(const ClosedMesh& mesh, glm::vec3 middle, float share);

}  // namespace geometry
