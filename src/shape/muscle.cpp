#include "shape/muscle.hpp"

#include "core/units.hpp"
#include "shape/skin_shares.hpp"

#include <algorithm>
#include <cmath>

namespace shape {

namespace {

constexpr double close_litres = 1e-6;
constexpr float least_radius_m = 0.05F;  // lower bound, for the pelvis and the shoulder, whose fields differ
constexpr int most_rounds = 12;

/// Distance of the skin from the bone about which its lean tissue lies, m, on the base mesh: the lean fields are
/// exactly these displacements, and their masks sum to one.
std::vector<float> radii_m(const body::BodyModel& model) {
    std::vector<glm::vec3> way(model.skin_vertices, glm::vec3(0));
    for (const auto field : {body::LeanField::neck, body::LeanField::chest, body::LeanField::waist,
                             body::LeanField::thigh, body::LeanField::knee, body::LeanField::calf,
                             body::LeanField::ankle, body::LeanField::upper_arm, body::LeanField::forearm}) {
        const auto displacement = model.field(body::fat_field_count + static_cast<std::size_t>(field));
        for (std::size_t v = 0; v < way.size(); ++v) way[v] += displacement[v];
    }
    std::vector<float> radii(way.size());
    for (std::size_t v = 0; v < way.size(); ++v) radii[v] = std::max(least_radius_m, glm::length(way[v]));
    return radii;
}

/// A mask with steeper sides, to give a muscle a clear edge: masks fade over some 6 cm.
double firm(double mask) {
    const double t = std::clamp((mask - 0.02) / 0.8, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

/// Fraction of a group's muscle at this place that belongs to a side: 0 or 1 except near the midline, where the sides
/// blend. `x_m`: distance to the person's left of the midline, on the base mesh.
double part_of(core::Side side, float x_m) {
    constexpr double seam_m = 0.03;
    const double t = std::clamp(0.5 + x_m / (2 * seam_m), 0.0, 1.0);
    const double left = t * t * (3 - 2 * t);
    return side == core::Side::left ? left : 1 - left;
}

/// Displacement of each vertex outwards if the skin were flat, m: largest where there is most between bone and skin.
std::vector<double> depths(const body::BodyModel& model, std::span<const double> skin_m2, const MuscleLitres& litres) {
    std::vector<double> depth(skin_m2.size(), 0.0);
    const std::vector<float> radius_m = radii_m(model);
    std::vector<double> reach(depth.size());
    for (const auto group : core::all_values<core::MuscleGroup>())
        for (const auto side : core::all_values<core::Side>()) {
            if (litres[group][side] == 0) continue;
            const std::vector<float>& mask = model.muscle_masks[group];
            double weight = 0;
            for (std::size_t v = 0; v < depth.size(); ++v) {
                reach[v] = firm(mask[v]) * radius_m[v] * part_of(side, model.base[v].x);
                weight += skin_m2[v] * reach[v];
            }
            for (std::size_t v = 0; v < depth.size(); ++v)
                depth[v] += litres[group][side] / core::litres_per_m3 / weight * reach[v];
        }
    return depth;
}

}  // namespace

std::vector<glm::vec3> grown(const body::BodyModel& model, std::span<const glm::vec3> positions,
                             const MuscleLitres& added_litres) {
    std::vector<glm::vec3> moved(positions.begin(), positions.end());
    const double wanted = core::all_muscle(added_litres);
    if (wanted == 0) return moved;
    const std::vector<geometry::Triangle> triangles = geometry::triangulate(model.skin_quads);
    const std::span<const glm::vec3> skin = model.skin(positions);
    const std::vector<glm::vec3> normals = geometry::vertex_normals(skin, triangles);
    const std::vector<double> depth = depths(model, skin_shares_m2(model, positions), added_litres);
    const double before = core::litres_per_m3 * geometry::enclosed_volume(skin, triangles);
    double scale = 1;  // curved skin gains slightly more or less than flat skin
    for (int round = 0; round < most_rounds; ++round) {
        for (std::size_t v = 0; v < skin.size(); ++v)
            moved[v] = skin[v] + static_cast<float>(scale * depth[v]) * normals[v];
        const double gained =
            core::litres_per_m3 * geometry::enclosed_volume(std::span(moved).first(skin.size()), triangles) - before;
        if (std::abs(gained - wanted) < close_litres || gained == 0) break;
        scale *= wanted / gained;
    }
    return moved;
}

}  // namespace shape
