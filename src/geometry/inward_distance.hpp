#pragma once

#include "geometry/mesh.hpp"

#include <span>
#include <vector>

namespace geometry {

/// Distance from each vertex of a closed mesh straight inwards (against its unit normal) to the opposite skin, in the
/// positions' unit; 0 if nothing is hit. Rays traverse a uniform grid (Amanatides & Woo 1987, Eurographics).
std::vector<float> inward_distances(std::span<const glm::vec3> positions, std::span<const glm::vec3> normals,
                                    std::span<const Triangle> triangles);

}  // namespace geometry
