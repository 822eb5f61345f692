#pragma once

#include "geometry/mesh.hpp"

#include <span>
#include <vector>

namespace geometry {

/// From every vertex of a closed mesh straight inwards (against its unit normal) to the skin on the other side, in the
/// positions' unit; 0 if nothing is hit. Rays walk through a grid of cells (Amanatides & Woo 1987, Eurographics).
std::vector<float> inward_distances(std::span<const glm::vec3> positions, std::span<const glm::vec3> normals,
                                    std::span<const Triangle> triangles);

}  // namespace geometry
