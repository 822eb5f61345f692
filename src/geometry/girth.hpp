#pragma once

#include <glm/glm.hpp>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace geometry {

using Edge = std::array<std::uint32_t, 2>;

struct Plane {
    glm::dvec3 point;
    glm::dvec3 normal;  ///< any length
};

/// Points where the edges cross the plane, as two coordinates in it relative to its point. If the plane faces up, the
/// first runs backwards (-Z) and the second sideways.
std::vector<glm::dvec2> cut(std::span<const glm::vec3> positions, std::span<const Edge> edges, const Plane& plane);

/// Perimeter of the convex hull, as a taut tape measures it; 0 for fewer than two points.
double hull_perimeter(std::vector<glm::dvec2> points);

}  // namespace geometry
