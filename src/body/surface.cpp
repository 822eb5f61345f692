#include "body/surface.hpp"

#include "body/legs.hpp"
#include "body/paint.hpp"
#include "body/slouch.hpp"
#include "body/stance.hpp"
#include "geometry/quad_normals.hpp"

#include <algorithm>

namespace body {

namespace {

// Where on the scale of what covers the skin its two ends meet bare skin: cloth lies above 0, hair below -0.1.
constexpr float bare = -0.05F, hairline = -0.1F, least_hair = -0.045F;

/// Cloth and hair on one scale, so that both have an edge of their own that a pixel can find.
float cover(float outfit_m, float hair_m) {
    const float skin_or_cloth = std::max(outfit_m, bare);
    return hair_m > least_hair ? std::min(skin_or_cloth, hairline - hair_m) : skin_or_cloth;
}

/// Keeps the volume of the smooth skin within 0.1 % of the control mesh (tests/unit/body/surface_test.cpp).
constexpr float volume_keeping_share = 0.5F;

constexpr float least_relief_m = 3e-5F;  ///< less is never seen

std::vector<ReliefVertex> relief_vertices(const BodyModel& model, std::span<const geometry::Quad> refined) {
    std::vector<ReliefVertex> all(model.relief_m.size());
    for (std::uint32_t v = 0; v < all.size(); ++v) all[v] = {v, {v, v, v, v}};
    // The first vertex of a refined quad is a control vertex; new vertices have four quads around them.
    std::vector<std::uint8_t> found(all.size(), 0);
    for (const geometry::Quad& quad : refined)
        for (std::size_t k = 1; k < 4 && !all.empty(); ++k) all[quad[k]].between[found[quad[k]]++] = quad[0];
    std::erase_if(all, [&](const ReliefVertex& at) {
        const glm::vec3 bands = glm::abs(model.relief_m[at.vertex]);
        return bands.x + bands.y + bands.z < least_relief_m;
    });
    return all;
}

}  // namespace

SurfaceTopology make_surface_topology(const BodyModel& model) {
    std::vector<geometry::Quad> quads = model.skin_quads;
    quads.insert(quads.end(), model.eye_quads.begin(), model.eye_quads.end());
    geometry::Refined refined = geometry::refine_catmull_clark(quads, model.base.size());
    std::vector<glm::vec2> paint;
    for (std::size_t v = 0; v < model.base.size(); ++v) paint.push_back({model.outfit[v], model.iris[v]});
    SurfaceTopology topology;
    topology.refine = geometry::pushed_out(std::move(refined.stencils), model.base.size(), volume_keeping_share);
    topology.paint = geometry::apply<glm::vec2>(topology.refine, paint);
    topology.shaven_paint = topology.paint;
    for (std::size_t v = 0; v < model.complexion.size(); ++v) {
        const glm::vec3& skin = model.complexion[v];
        if (is_eye(topology.paint[v])) {
            topology.paint[v].x = topology.shaven_paint[v].x = bare;
            continue;
        }
        const float outfit_m = topology.paint[v].x;
        topology.paint[v] = {cover(outfit_m, std::max(skin.x, skin.y)), plain_skin - skin.z};
        topology.shaven_paint[v] = {cover(outfit_m, skin.y), plain_skin - skin.z};
    }
    topology.triangles = geometry::triangulate(refined.quads);
    topology.coarse_triangles = geometry::triangulate(quads);
    topology.muscled = relief_vertices(model, refined.quads);
    return topology;
}

std::vector<glm::vec3> posed(const BodyModel& model, std::span<const glm::vec3> positions,
                             std::span<const glm::vec3> carried, Pose pose) {
    if (pose == Pose::reference) return {carried.begin(), carried.end()};
    const std::vector<glm::vec3> relaxed = legs_closed(model, positions, arms_lowered(model, positions, carried));
    if (pose == Pose::relaxed) return relaxed;
    return slouched(relaxed, geometry::bounding_box(positions).high.y);
}

void raise_surface(const SurfaceTopology& topology, std::span<const glm::vec3> control, const Raise& raise,
                   std::span<glm::vec3> surface) {
    const std::vector<glm::vec3> normals = geometry::quad_normals(control, topology.coarse_triangles);
    for (std::size_t i = 0; i < raise.vertices.size(); ++i) {
        const ReliefVertex& at = raise.vertices[i];
        surface[at.vertex] += raise.heights_m[i] * at.mean_of<glm::vec3>(normals);
    }
}

Surface make_surface(const BodyModel& model, const SurfaceTopology& topology, std::span<const glm::vec3> positions,
                     Pose pose, const Raise& raise) {
    const std::vector<glm::vec3> control = posed(model, positions, positions, pose);
    Surface surface;
    surface.positions = geometry::apply<glm::vec3>(topology.refine, control);
    if (!raise.vertices.empty()) raise_surface(topology, control, raise, surface.positions);
    surface.normals = geometry::quad_normals(surface.positions, topology.triangles);
    return surface;
}

}  // namespace body
