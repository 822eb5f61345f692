#pragma once

#include <glm/glm.hpp>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace geometry {

using Quad = std::array<std::uint32_t, 4>;
using Triangle = std::array<std::uint32_t, 3>;

/// Splits each quad into (0,1,2) and (0,2,3), as does everything that measures or draws quads.
std::vector<Triangle> triangulate(std::span<const Quad> quads);

/// Area-weighted unit normals, one per vertex; zero for a vertex without faces.
std::vector<glm::vec3> vertex_normals(std::span<const glm::vec3> positions, std::span<const Triangle> triangles);

/// Enclosed volume of a closed, outward-facing mesh, in the cube of the positions' unit.
double enclosed_volume(std::span<const glm::vec3> positions, std::span<const Triangle> triangles);

/// Total area, in the square of the positions' unit.
double surface_area(std::span<const glm::vec3> positions, std::span<const Triangle> triangles);

struct Box {
    glm::vec3 low;
    glm::vec3 high;
};

/// The axis-aligned bounding box; precondition: not empty.
Box bounding_box(std::span<const glm::vec3> positions);

}  // namespace geometry
