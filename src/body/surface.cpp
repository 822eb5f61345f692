#include "body/surface.hpp"

#include "body/slouch.hpp"
#include "body/stance.hpp"

namespace body {

namespace {

/// Keeps the volume of the smooth skin within 0.1 % of the control mesh (tests/unit/body/surface_test.cpp).
constexpr float volume_keeping_share = 0.5F;

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
    topology.triangles = geometry::triangulate(refined.quads);
    topology.coarse_triangles = geometry::triangulate(quads);
    return topology;
}

std::vector<glm::vec3> posed(const BodyModel& model, std::span<const glm::vec3> positions,
                             std::span<const glm::vec3> carried, Pose pose) {
    if (pose == Pose::reference) return {carried.begin(), carried.end()};
    std::vector<glm::vec3> relaxed = arms_lowered(model, positions, carried);
    if (pose == Pose::relaxed) return relaxed;
    return slouched(relaxed, geometry::bounding_box(positions).high.y);
}

Surface make_surface(const BodyModel& model, const SurfaceTopology& topology, std::span<const glm::vec3> positions,
                     Pose pose) {
    Surface surface;
    surface.positions = geometry::apply<glm::vec3>(topology.refine, posed(model, positions, positions, pose));
    surface.normals = geometry::vertex_normals(surface.positions, topology.triangles);
    return surface;
}

}  // namespace body
