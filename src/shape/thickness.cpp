#include "shape/thickness.hpp"

#include "core/tissue_density.hpp"
#include "depots/thickness.hpp"
#include "shape/skin_shares.hpp"

namespace shape {

std::vector<float> thickness_mm(const body::BodyModel& model, std::span<const float> relief,
                                const depots::DepotMasses& masses_kg, std::span<const glm::vec3> positions) {
    const std::vector<double> skin_m2 = skin_shares_m2(model, positions);
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
