#include "shape/skin_shares.hpp"

#include <glm/glm.hpp>

namespace shape {

std::vector<double> skin_shares_m2(const body::BodyModel& model, std::span<const glm::vec3> positions) {
    std::vector<double> shares(model.skin_vertices, 0.0);
    for (const auto& triangle : geometry::triangulate(model.skin_quads)) {
        const auto [a, b, c] = triangle;
        const double third = glm::length(glm::cross(positions[b] - positions[a], positions[c] - positions[a])) / 6;
        for (const std::uint32_t corner : triangle) shares[corner] += third;
    }
    return shares;
}

}  // namespace shape
