#include "shape/limbs.hpp"

#include "core/tissue_density.hpp"
#include "core/units.hpp"
#include "shape/targets.hpp"

#include <cmath>

namespace shape {

namespace {

constexpr int both_sides = 2;  // bodies are symmetric
// Middle of the femoral neck relative to the crotch, as a fraction of height: trochanterion and crotch of ANSUR II are
// 0.046 apart, and the neck runs outwards from hip joints 0.10 apart [C]. The cut is across the neck and rises outwards
// at this angle.
constexpr double neck_outwards = 0.055, neck_over_crotch = 0.043, rise_rad = 0.96;
constexpr double humerus_head = 0.0135;  // radius, relative to height; the joint space lies this far inwards
constexpr double arm_slant = 0.5;  // weight of the arm's direction in that of the cut, the rest being horizontal [C]
// Above this fraction of height a vertex beyond the arm's cut belongs to the arm; below it, only with an arm weight.
constexpr double arm_over = 0.72, least_arm_weight = 0.3;
constexpr double legs_under = 0.60;  // likewise, for legs

enum class Limb { arm, leg };

/// The vertices that may belong to the left limb beyond its cut.
std::vector<char> vertices_of(const body::BodyModel& model, std::span<const glm::vec3> positions, Limb limb) {
    const geometry::Box box = geometry::bounding_box(model.skin(positions));
    std::vector<char> belongs(model.skin_vertices);
    for (std::size_t v = 0; v < belongs.size(); ++v) {
        const double height = (positions[v].y - box.low.y) / (box.high.y - box.low.y);
        const double arm = model.parts[body::Part::upper_arm][v] + model.parts[body::Part::forearm][v];
        const bool is_arm = arm > least_arm_weight;
        belongs[v] = positions[v].x > -0.01F &&
                     (limb == Limb::arm ? is_arm || height > arm_over : !is_arm && height < legs_under);
    }
    return belongs;
}

double beyond(const geometry::Plane& plane, glm::vec3 p) {
    return glm::dot(glm::dvec3(p) - plane.point, plane.normal);
}

/// Six times the volume between a point on the cut and the triangle's part beyond the cut; the cut itself adds none.
double sixfold_beyond(const geometry::Plane& plane, const std::array<glm::vec3, 3>& corners) {
    std::array<glm::dvec3, 4> kept;
    std::size_t count = 0;
    for (std::size_t k = 0; k < 3; ++k) {
        const glm::dvec3 a = glm::dvec3(corners[k]) - plane.point, b = glm::dvec3(corners[(k + 1) % 3]) - plane.point;
        const double ha = glm::dot(a, plane.normal), hb = glm::dot(b, plane.normal);
        if (ha >= 0) kept[count++] = a;
        if ((ha >= 0) != (hb >= 0)) kept[count++] = glm::mix(a, b, ha / (ha - hb));
    }
    double sum = 0;
    for (std::size_t k = 1; k + 1 < count; ++k) sum += glm::dot(kept[0], glm::cross(kept[k], kept[k + 1]));
    return sum;
}

double litres_beyond(const body::BodyModel& model, std::span<const glm::vec3> surface, const std::vector<char>& belongs,
                     const geometry::Plane& plane) {
    double sum = 0;
    for (const auto& [a, b, c] : geometry::triangulate(model.skin_quads))
        if (belongs[a] && belongs[b] && belongs[c]) sum += sixfold_beyond(plane, {surface[a], surface[b], surface[c]});
    return both_sides * core::litres_per_m3 * sum / 6;
}

}  // namespace

double lean_kg(const LimbLitres& limb) {
    return (limb.volume - limb.fat) * core::lean_kg_per_litre;
}

LimbCuts limb_cuts(const body::BodyModel& model, std::span<const glm::vec3> positions) {
    const double height_m = geometry::bounding_box(model.skin(positions)).high.y;
    const glm::dvec3 shoulder = model.joints[body::Joint::shoulder].at(positions);
    const glm::dvec3 along = glm::normalize(model.joints[body::Joint::elbow].at(positions) - shoulder);
    const glm::dvec3 sideways(1, 0, 0);
    const glm::dvec3 neck(neck_outwards * height_m, positions[model.crotch].y + neck_over_crotch * height_m, 0);
    return {.arm = {shoulder - humerus_head * height_m * sideways, glm::normalize(sideways + arm_slant * along)},
            .leg = {neck, {std::sin(rise_rad), -std::cos(rise_rad), 0}}};
}

Limbs limbs_of(const body::BodyModel& model, std::span<const glm::vec3> positions, const FatLayer& layer) {
    const LimbCuts cuts = limb_cuts(model, positions);
    const auto held = [&](Limb limb, const geometry::Plane& cut) {
        const std::vector<char> belongs = vertices_of(model, positions, limb);
        return LimbLitres{
            .volume = litres_beyond(model, positions, belongs, cut),
            .fat = litres_beyond(model, layer.dermis, belongs, cut) - litres_beyond(model, layer.fascia, belongs, cut)};
    };
    return {.arms = held(Limb::arm, cuts.arm), .legs = held(Limb::leg, cuts.leg)};
}

Limbs limbs_by_thickness(const body::BodyModel& model, std::span<const glm::vec3> positions,
                         std::span<const float> thickness_mm, std::span<const double> skin_m2) {
    const LimbCuts cuts = limb_cuts(model, positions);
    const auto held = [&](Limb limb, const geometry::Plane& cut) {
        const std::vector<char> belongs = vertices_of(model, positions, limb);
        LimbLitres litres{.volume = litres_beyond(model, positions, belongs, cut)};
        for (std::size_t v = 0; v < belongs.size(); ++v)
            if (belongs[v] && beyond(cut, positions[v]) > 0) litres.fat += both_sides * thickness_mm[v] * skin_m2[v];
        return litres;
    };
    return {.arms = held(Limb::arm, cuts.arm), .legs = held(Limb::leg, cuts.leg)};
}

Limbs limb_volumes(const body::BodyModel& model, std::span<const glm::vec3> positions) {
    const LimbCuts cuts = limb_cuts(model, positions);
    const auto held = [&](Limb limb, const geometry::Plane& cut) {
        return LimbLitres{.volume = litres_beyond(model, positions, vertices_of(model, positions, limb), cut)};
    };
    return {.arms = held(Limb::arm, cuts.arm), .legs = held(Limb::leg, cuts.leg)};
}

}  // namespace shape
