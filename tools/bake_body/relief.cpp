#include "bake_body/relief.hpp"

#include "bake_body/muscle_forms.hpp"
#include "bake_body/smooth.hpp"
#include "body/surface.hpp"

#include <cmath>

namespace bake {

namespace {

constexpr double dm_per_m = 10, mm_per_dm = 100;
/// Each band is what this blur removes from what the one before left; the last one's result, the local mean, is
/// dropped.
constexpr double fine_blur_dm = 0.065, middle_blur_dm = 0.13, coarse_blur_dm = 0.32;
/// Of the coarse band, which thick fat hides least and which a tape feels most.
constexpr double coarse_share = 0.29;
/// By eye: the sculptors' shape is for 6 to 8 mm of fat, not for none; women's muscles stand out less.
constexpr double sculpted_gain = 1.2;
constexpr double drawn_gain(core::Sex sex) {
    return sex == core::Sex::male ? 1.0 : 0.9;
}

/// Where there are muscles to be seen: not on head, hands and feet, nor on a woman's breasts.
Weights shows(const Neutral& n, const body::BodyModel& model) {
    const Weights hand = n.forearm.cwiseProduct(smoothstep(n.along("lowerarm01", "wrist"), 0.75, 0.95));
    Weights share = (1 - (n.head + hand + n.foot).array()).max(0).min(1).matrix();
    if (n.sex == core::Sex::male) return share;
    glm::dvec3 left(0);
    for (const auto v : model.nipple) left += glm::dvec3(model.base[v]) / static_cast<double>(model.nipple.size());
    for (int v = 0; v < skin_vertices; ++v) {
        const glm::dvec3 p(std::abs(model.base[v].x), model.base[v].y, model.base[v].z);
        share[v] *= smoothstep(glm::length((p - left) / glm::dvec3(1.0, 0.9, 1.0)), 0.07, 0.12);
    }
    return share;
}

/// Height of the sculptors' lean, muscular shape over its own local mean, dm.
Weights sculpted_relief(const Package& package, const Neutral& n) {
    const Points lean = (n.full - package.target(universal(n.sex, "young-averagemuscle-averageweight")) +
                         package.target(universal(n.sex, "young-maxmuscle-minweight")))
                            .topRows(skin_vertices);
    const HeatFlow flow(lean, n.triangles, coarse_blur_dm);
    Points mean(skin_vertices, 3);
    for (int axis = 0; axis < 3; ++axis) mean.col(axis) = flow(lean.col(axis));
    return (lean - mean).cwiseProduct(normals_of(lean, n.triangles)).rowwise().sum();
}

Weights refined(const body::SurfaceTopology& topology, const Weights& skin, std::size_t vertices) {
    std::vector<float> values(vertices, 0.0F);
    for (int v = 0; v < skin_vertices; ++v) values[static_cast<std::size_t>(v)] = static_cast<float>(skin[v]);
    const std::vector<float> fine = geometry::apply<float>(topology.refine.step, values);
    Weights out(static_cast<Eigen::Index>(fine.size()));
    for (std::size_t v = 0; v < fine.size(); ++v) out[static_cast<Eigen::Index>(v)] = fine[v];
    return out;
}

/// The forms of our own at each vertex of the surface, dm.
Weights drawn_relief(const body::BodyModel& model, const body::SurfaceTopology& topology,
                     const body::Surface& surface) {
    const auto part = [&](body::Part which) {
        return geometry::apply<float>(topology.refine.step, model.parts[which]);
    };
    const std::vector<float> upper_arm = part(body::Part::upper_arm), forearm = part(body::Part::forearm),
                             head = part(body::Part::head);
    const MuscleForms forms(model);
    Weights height(static_cast<Eigen::Index>(surface.positions.size()));
    for (std::size_t v = 0; v < surface.positions.size(); ++v)
        height[static_cast<Eigen::Index>(v)] = forms.height_mm({.point = surface.positions[v],
                                                                .normal = surface.normals[v],
                                                                .upper_arm = upper_arm[v],
                                                                .forearm = forearm[v],
                                                                .head = head[v]}) /
                                               mm_per_dm;
    return height;
}

/// Less what it holds on the whole where it shows, so that it adds no volume.
Weights levelled(const Weights& values, const Weights& where, const Weights& area) {
    return values - where * (values.dot(area) / where.dot(area));
}

}  // namespace

std::vector<glm::vec3> muscle_relief(const Package& package, const Neutral& n, const body::BodyModel& model) {
    const body::SurfaceTopology topology = body::make_surface_topology(model);
    const body::Surface surface = body::make_surface(model, topology, model.base, body::Pose::reference);
    const std::size_t all = model.base.size();
    const Weights where = refined(topology, shows(n, model), all);
    const Weights height = where.cwiseProduct(sculpted_gain * refined(topology, sculpted_relief(package, n), all) +
                                              drawn_gain(n.sex) * drawn_relief(model, topology, surface));
    Points positions(static_cast<Eigen::Index>(surface.positions.size()), 3);
    for (Eigen::Index v = 0; v < positions.rows(); ++v) {
        const glm::dvec3 p = dm_per_m * glm::dvec3(surface.positions[static_cast<std::size_t>(v)]);
        positions.row(v) << p.x, p.y, p.z;
    }
    const Weights without_fine = blurred(height, positions, topology.triangles, fine_blur_dm);
    const Weights without_middle = blurred(without_fine, positions, topology.triangles, middle_blur_dm);
    const Weights mean = blurred(without_middle, positions, topology.triangles, coarse_blur_dm);
    const Weights area = skin_operators(positions, topology.triangles).area;
    const auto band = [&](const Weights& values) { return levelled(values.cwiseProduct(where), where, area); };
    const Weights coarse = band(coarse_share * (without_middle - mean)), middle = band(without_fine - without_middle),
                  fine = band(height - without_fine);
    std::vector<glm::vec3> bands;
    for (Eigen::Index v = 0; v < height.size(); ++v)
        bands.push_back(glm::dvec3(coarse[v], middle[v], fine[v]) / dm_per_m);
    return bands;
}

}  // namespace bake
