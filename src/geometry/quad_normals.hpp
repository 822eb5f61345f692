#pragma once

#include "geometry/mesh.hpp"

namespace geometry {

/// Unit normals at the vertices of a mesh of quads, given as `triangulate` splits them: each quad counts at all its
/// corners by its area, whichever diagonal splits it. Half the work of `vertex_normals`.
std::vector<glm::vec3> quad_normals(std::span<const glm::vec3> positions, std::span<const Triangle> triangles);

}  // namespace geometry
