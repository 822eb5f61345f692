#include "study/layer_values.hpp"

#include "core/units.hpp"
#include "geometry/mesh.hpp"
#include "shape/thickness.hpp"

#include <algorithm>

namespace study {

namespace {

constexpr float mm_per_m = 1000;

}  // namespace

std::vector<float> thickness_values(const body::BodyModel& model, const std::vector<float>& relief, const Body& body) {
    return shape::thickness_mm(model, relief, body.masses_kg, fat_positions(body.figure));
}

std::vector<float> change_values(const body::BodyModel& model, const shape::Figure& from, const shape::Figure& to) {
    const auto normals = geometry::vertex_normals(from.positions, geometry::triangulate(model.skin_quads));
    std::vector<float> mm(from.positions.size(), 0.0F);
    for (std::size_t v = 0; v < model.skin_vertices; ++v)
        mm[v] = mm_per_m * glm::dot(to.positions[v] - from.positions[v], normals[v]);
    return mm;
}

std::vector<float> share_values(const body::BodyModel& model, const depots::DepotMasses& from_kg,
                                const depots::DepotMasses& to_kg) {
    std::vector<float> percent(model.base.size(), 0.0F);
    for (const core::Depot depot : core::all_values<core::Depot>()) {
        if (depot == core::Depot::visceral || from_kg[depot] <= 0) continue;
        const auto changed = static_cast<float>(100 * (to_kg[depot] / from_kg[depot] - 1));
        for (std::size_t v = 0; v < percent.size(); ++v) percent[v] += model.depot_masks[depot][v] * changed;
        if (depot == core::Depot::face_neck)  // the eyes hold no fat and take its colour
            std::fill(percent.begin() + static_cast<std::ptrdiff_t>(model.skin_vertices), percent.end(), changed);
    }
    return percent;
}

}  // namespace study
