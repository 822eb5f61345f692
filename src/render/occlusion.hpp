#pragma once

#include <glm/glm.hpp>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace render {

/// How open each vertex is to light that comes from everywhere: 1 on a bump in the open, towards 0 in a fold. Far
/// occluders (an arm beside the trunk, the other thigh) come from depth grids in many directions, near ones (ears,
/// toes, the navel) from the surface's curvature. Far openness is smooth, so it is found at the vertices of
/// `coarse_triangles` only, which index the first positions; each other vertex takes the mean of those that it shares a
/// triangle with. Without coarse triangles it is found everywhere.
std::vector<float> ambient_openness(std::span<const glm::vec3> positions, std::span<const glm::vec3> normals,
                                    std::span<const std::array<std::uint32_t, 3>> triangles,
                                    std::span<const std::array<std::uint32_t, 3>> coarse_triangles);

}  // namespace render
