#include "shape/depot_areas.hpp"

#include <glm/glm.hpp>

namespace shape {

depots::DepotAreas depot_areas_m2(const body::BodyModel& model, std::span<const glm::vec3> positions) {
    depots::DepotAreas areas;
    for (const geometry::Triangle& triangle : geometry::triangulate(model.skin_quads)) {
        const auto [a, b, c] = triangle;
        const double third = glm::length(glm::cross(positions[b] - positions[a], positions[c] - positions[a])) / 6;
        for (const core::Depot depot : core::all_values<core::Depot>()) {
            if (depot == core::Depot::visceral) continue;
            const std::vector<float>& mask = model.depot_masks[depot];
            areas[depot] += third * (double{mask[a]} + mask[b] + mask[c]);
        }
    }
    return areas;
}

}  // namespace shape
