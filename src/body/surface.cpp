#include "body/surface.hpp"

#include "body/slouch.hpp"
#include "core/units.hpp"

#include <array>
#include <cmath>

namespace body {

namespace {

/// The relaxed stance turns each arm by this much towards the body, split over four joints.
constexpr double arm_turn_rad = 28 * core::pi / 180;
struct Turn {
    Part part;
    Joint joint;
    double share;
};
constexpr std::array<Turn, 4> arm_turns{{{Part::clavicle_turn, Joint::clavicle, 0.12},
                                         {Part::shoulder_turn, Joint::shoulder_blade, 0.18},
                                         {Part::upper_arm_turn, Joint::shoulder, 0.45},
                                         {Part::lower_upper_arm_turn, Joint::upper_arm_mid, 0.25}}};

/// With this the smooth skin holds the volume of the control mesh within 0.1 % (tests/unit/body/surface_test.cpp).
constexpr float volume_keeping_share = 0.5F;

/// A turn about the z axis and a shift: p -> (c x - s y, s x + c y) + shift.
struct Motion {
    double c = 1, s = 0;
    glm::dvec2 shift{0, 0};

    glm::dvec2 operator()(glm::dvec2 p) const { return glm::dvec2(c * p.x - s * p.y, s * p.x + c * p.y) + shift; }
};

Motion then(const Motion& outer, const Motion& inner) {
    Motion m;
    m.c = outer.c * inner.c - outer.s * inner.s;
    m.s = outer.s * inner.c + outer.c * inner.s;
    m.shift = outer(inner.shift);
    return m;
}

/// Where each link of the arm goes: motions[k] is what joints 0..k do together.
std::array<Motion, arm_turns.size()> arm_motions(const BodyModel& model, std::span<const glm::vec3> positions,
                                                 double side) {
    std::array<Motion, arm_turns.size()> motions;
    Motion so_far;
    for (std::size_t k = 0; k < arm_turns.size(); ++k) {
        const double angle = -side * arm_turn_rad * arm_turns[k].share;
        const glm::dvec3 joint = model.joints[arm_turns[k].joint].at(positions);
        const glm::dvec2 pivot(side * joint.x, joint.y);
        Motion turn{std::cos(angle), std::sin(angle), {0, 0}};
        turn.shift = pivot - turn(pivot);
        so_far = then(so_far, turn);  // pivots are given in the reference pose, so the child's turn comes first
        motions[k] = so_far;
    }
    return motions;
}

/// Linear blend skinning of both arms.
std::vector<glm::vec3> relax_arms(const BodyModel& model, std::span<const glm::vec3> positions,
                                  std::span<const glm::vec3> carried) {
    std::vector<glm::vec3> relaxed(carried.begin(), carried.end());
    const auto left = arm_motions(model, positions, 1), right = arm_motions(model, positions, -1);
    for (std::size_t v = 0; v < model.skin_vertices; ++v) {
        if (model.parts[Part::clavicle_turn][v] <= 0) continue;
        const auto& motions = model.base[v].x > 0 ? left : right;
        const glm::dvec2 p(carried[v].x, carried[v].y);
        glm::dvec2 moved = (1.0 - model.parts[Part::clavicle_turn][v]) * p;
        for (std::size_t k = 0; k < arm_turns.size(); ++k) {
            const double beyond = k + 1 < arm_turns.size() ? model.parts[arm_turns[k + 1].part][v] : 0.0;
            moved += (model.parts[arm_turns[k].part][v] - beyond) * motions[k](p);
        }
        relaxed[v] = glm::vec3(moved.x, moved.y, carried[v].z);
    }
    return relaxed;
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
    topology.triangles = geometry::triangulate(refined.quads);
    topology.coarse_triangles = geometry::triangulate(quads);
    return topology;
}

std::vector<glm::vec3> posed(const BodyModel& model, std::span<const glm::vec3> positions,
                             std::span<const glm::vec3> carried, Pose pose) {
    if (pose == Pose::reference) return {carried.begin(), carried.end()};
    std::vector<glm::vec3> relaxed = relax_arms(model, positions, carried);
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
