#pragma once

#include <glm/glm.hpp>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace render {

/// Ambient openness of each vertex: 1 on an unoccluded bump, towards 0 in a fold. Distant occluders (an arm beside the
/// trunk, the other thigh) come from depth grids in many directions, near ones (ears, toes, the navel) from the
/// surface's curvature. Distant occlusion is smooth, so it is computed only at the vertices of `coarse_triangles`,
/// which index the first positions; each other vertex gets the mean of those with which it shares a triangle. Without
/// coarse triangles it is computed everywhere.
std::vector<float> ambient_openness(std::span<const glm::vec3> positions, std::span<const glm::vec3> normals,
                                    std::span<const std::array<std::uint32_t, 3>> triangles,
                                    std::span<const std::array<std::uint32_t, 3>> coarse_triangles);

}  // namespace render
