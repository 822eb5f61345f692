#include "geometry/quad_normals.hpp"

#include <cassert>
#include <cmath>

namespace geometry {

std::vector<glm::vec3> quad_normals(std::span<const glm::vec3> positions, std::span<const Triangle> triangles) {
    assert(triangles.size() % 2 == 0);
    std::vector<glm::vec3> normals(positions.size(), glm::vec3(0));
    for (std::size_t k = 0; k < triangles.size(); k += 2) {
        const auto [a, b, c] = triangles[k];
        const std::uint32_t d = triangles[k + 1][2];
        const glm::vec3 area_normal = glm::cross(positions[c] - positions[a], positions[d] - positions[b]);
        normals[a] += area_normal;
        normals[b] += area_normal;
        normals[c] += area_normal;
        normals[d] += area_normal;
    }
    for (glm::vec3& n : normals) {
        const float squared = glm::dot(n, n);
        if (squared > 0) n *= 1 / std::sqrt(squared);
    }
    return normals;
}

}  // namespace geometry
