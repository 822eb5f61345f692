#include "shape/tissues.hpp"

#include "core/tissue_density.hpp"
#include "shape/cavity.hpp"
#include "shape/definition.hpp"
#include "shape/fat_layer.hpp"
#include "shape/relief.hpp"
#include "shape/skeleton.hpp"
#include "shape/skin_shares.hpp"
#include "shape/thickness.hpp"

#include <algorithm>

namespace shape {

namespace {

constexpr double cm2_per_m2 = 1e4;
constexpr std::size_t fine_triangles_of_quad = 8;

glm::dvec3 mean(std::span<const glm::vec3> positions, const std::vector<std::uint32_t>& vertices) {
    glm::dvec3 sum(0);
    for (const auto v : vertices) sum += positions[v];
    return sum / static_cast<double>(vertices.size());
}

void find_places(const body::BodyModel& model, std::span<const glm::vec3> skin, Tissues& tissues) {
    const auto joint = [&](body::Joint name) { return model.joints[name].at(skin); };
    tissues.navel = mean(skin, model.navel);
    tissues.nipple = mean(skin, model.nipple);
    tissues.mid_thigh = (joint(body::Joint::hip) + joint(body::Joint::knee)) / 2.0;
    tissues.mid_arm = (joint(body::Joint::shoulder) + joint(body::Joint::elbow)) / 2.0;
    tissues.arm_axis = glm::normalize(joint(body::Joint::shoulder) - joint(body::Joint::elbow));
    tissues.crotch_y = skin[model.crotch].y;
    tissues.neck_y = joint(body::Joint::neck_high).y;
}

glm::dvec2 middle_of(const geometry::Loop& loop) {
    glm::dvec2 middle(0);
    for (const glm::dvec2& p : loop.points) middle += p / static_cast<double>(loop.points.size());
    return middle;
}

/// The body part of a loop on the skin or a layer under it.
BodyPart part_of(const Tissues& tissues, const geometry::PlaneFrame& frame, const geometry::Loop& loop) {
    const glm::dvec3 at = frame.at(middle_of(loop));
    if (tissues.topology->arm[loop.vertex] > 0.5F) return at.x > 0 ? BodyPart::left_arm : BodyPart::right_arm;
    if (at.y > tissues.neck_y) return BodyPart::head;
    if (at.y < tissues.crotch_y) return at.x > 0 ? BodyPart::left_leg : BodyPart::right_leg;
    return BodyPart::trunk;
}

double cm2_of(const geometry::Loop& loop) {
    return cm2_per_m2 * geometry::signed_area(loop);
}

/// Adds the areas between skin, dermis and fascia.
void add_layers(const Tissues& tissues, TissueSection& section) {
    for (const auto boundary : {Boundary::skin, Boundary::dermis, Boundary::fascia})
        for (const geometry::Loop& loop : section.loops[boundary]) {
            PartAreas& part = section.parts[part_of(tissues, section.frame, loop)];
            const double cm2 = cm2_of(loop);
            part.is_cut = true;
            if (boundary == Boundary::skin) part.total_cm2 += cm2;
            if (boundary == Boundary::dermis) part.fat_cm2 += cm2;
            if (boundary != Boundary::fascia) continue;
            part.fat_cm2 -= cm2;
            part.lean_cm2 += cm2;
            part.muscle_cm2 += cm2;
        }
}

/// The part whose skin surrounds this point; the trunk if there is none.
BodyPart part_around(const Tissues& tissues, const TissueSection& section, glm::dvec2 point) {
    for (const geometry::Loop& loop : section.loops[Boundary::skin])
        if (geometry::winding_number(std::span(&loop, 1), point) > 0) return part_of(tissues, section.frame, loop);
    return BodyPart::trunk;
}

/// Adds what lies under the fascia.
void add_insides(const Tissues& tissues, TissueSection& section) {
    PartAreas& trunk = section.parts[BodyPart::trunk];
    for (const auto& [boundary, sign] : {std::pair{Boundary::cavity, 1}, {Boundary::organs, -1}})
        for (const geometry::Loop& loop : section.loops[boundary]) {
            trunk.visceral_cm2 += sign * cm2_of(loop);
            trunk.lean_cm2 -= sign * cm2_of(loop);
        }
    for (const auto boundary : {Boundary::cavity, Boundary::chest})
        for (const geometry::Loop& loop : section.loops[boundary]) trunk.muscle_cm2 -= cm2_of(loop);
    for (const auto& [boundary, sign] : {std::pair{Boundary::bone, 1}, {Boundary::brain, -1}})
        for (const geometry::Loop& loop : section.loops[boundary]) {
            PartAreas& part = section.parts[part_around(tissues, section, middle_of(loop))];
            part.bone_cm2 += sign * cm2_of(loop);
            if (boundary == Boundary::bone) part.muscle_cm2 -= cm2_of(loop);
        }
}

}  // namespace

TissueTopology make_tissue_topology(const body::BodyModel& model, const body::SurfaceTopology& surface) {
    TissueTopology topology{.model = &model, .surface = &surface};
    const auto skin = std::span(surface.triangles).first(model.skin_quads.size() * fine_triangles_of_quad);
    topology.skin_triangles.assign(skin.begin(), skin.end());
    std::vector<float> arm(model.base.size());
    for (std::size_t v = 0; v < arm.size(); ++v)
        arm[v] = model.parts[body::Part::upper_arm][v] + model.parts[body::Part::forearm][v];
    topology.arm = geometry::apply<float>(surface.refine, arm);
    topology.relief = fat_relief(model);
    return topology;
}

Tissues tissues_of(const TissueTopology& topology, const Figure& figure, const depots::DepotMasses& masses_kg,
                   body::Pose pose) {
    const body::BodyModel& model = *topology.model;
    const double height_m = geometry::bounding_box(model.skin(figure.positions)).high.y;
    const auto spread_over = fat_positions(figure);
    const std::vector<float> fat_mm = thickness_mm(model, topology.relief, masses_kg, spread_over);
    const FatLayer layer = fat_layer(model, figure.positions, fat_mm, skin_shares_m2(model, spread_over));
    const auto placed = [&](std::span<const glm::vec3> points) {
        return body::posed(model, figure.positions, points, pose);
    };
    const auto refined = [&](std::span<const glm::vec3> points) {
        return geometry::apply<glm::vec3>(topology.surface->refine, points);
    };
    const std::vector<glm::vec3> skin = placed(figure.positions), fascia = placed(layer.fascia);
    Tissues tissues;
    tissues.topology = &topology;
    find_places(model, skin, tissues);
    // Trunk and head are not posed.
    Cavities inside =
        cavities_of(model, layer.fascia, height_m, masses_kg[core::Depot::visceral] / core::fat_kg_per_litre);
    Skeleton skeleton = skeleton_of(model, skin, fascia, height_m);
    auto& meshes = tissues.meshes;
    meshes[Boundary::skin] = {refined(skin), topology.skin_triangles};
    meshes[Boundary::dermis] = {refined(placed(layer.dermis)), topology.skin_triangles};
    meshes[Boundary::fascia] = {refined(fascia), topology.skin_triangles};
    // What the muscles raise, they raise together: the layers stay as thick as they are.
    const body::Raise muscles = definition_of(model, *topology.surface, figure, fat_mm);
    for (const auto boundary : {Boundary::skin, Boundary::dermis, Boundary::fascia})
        body::raise_surface(*topology.surface, skin, muscles, meshes[boundary].positions);
    meshes[Boundary::cavity] = std::move(inside.abdomen);
    meshes[Boundary::organs] = std::move(inside.organs);
    meshes[Boundary::chest] = std::move(inside.chest);
    meshes[Boundary::lungs] = std::move(inside.lungs);
    meshes[Boundary::bone] = std::move(skeleton.bones);
    meshes[Boundary::brain] = std::move(skeleton.brain);
    return tissues;
}

TissueSection section_of(const Tissues& tissues, const geometry::PlaneFrame& frame) {
    TissueSection section{.frame = frame, .loops = {}, .parts = {}};
    for (const auto boundary : core::all_values<Boundary>()) {
        const geometry::ClosedMesh& mesh = tissues.meshes[boundary];
        section.loops[boundary] = geometry::plane_section(mesh.positions, mesh.triangles, frame);
    }
    add_layers(tissues, section);
    add_insides(tissues, section);
    return section;
}

PartAreas whole_areas(const TissueSection& section) {
    PartAreas whole;
    for (const PartAreas& part : section.parts) {
        whole.fat_cm2 += part.fat_cm2;
        whole.visceral_cm2 += part.visceral_cm2;
        whole.lean_cm2 += part.lean_cm2;
        whole.muscle_cm2 += part.muscle_cm2;
        whole.bone_cm2 += part.bone_cm2;
        whole.total_cm2 += part.total_cm2;
        whole.is_cut |= part.is_cut;
    }
    return whole;
}

}  // namespace shape
