#include "shape/thickness.hpp"

#include "core/tissue_density.hpp"
#include "depots/thickness.hpp"

namespace shape {

std::vector<float> thickness_mm(const body::BodyModel& model, std::span<const float> relief,
                                const depots::DepotMasses& masses_kg, std::span<const glm::vec3> positions) {
    // Skin area per vertex is a third of each adjacent triangle: exact for linear interpolation.
    std::vector<double> skin_m2(model.skin_vertices, 0.0);
    for (const auto& triangle : geometry::triangulate(model.skin_quads)) {
        const auto [a, b, c] = triangle;
        const double third = glm::length(glm::cross(positions[b] - positions[a], positions[c] - positions[a])) / 6;
        for (const std::uint32_t corner : triangle) skin_m2[corner] += third;
    }
    std::vector<float> thickness(positions.size(), 0.0F);
    for (const core::Depot depot : core::all_values<core::Depot>()) {
        if (depot == core::Depot::visceral) continue;
        const std::vector<float>& mask = model.depot_masks[depot];
        double weight = 0;
        for (std::size_t v = 0; v < model.skin_vertices; ++v) weight += skin_m2[v] * mask[v] * relief[v];
        const auto per_weight = static_cast<float>(masses_kg[depot] / core::fat_kg_per_litre / weight);
        for (std::size_t v = 0; v < model.skin_vertices; ++v) thickness[v] += per_weight * mask[v] * relief[v];
    }
    return thickness;
}

}  // namespace shape
