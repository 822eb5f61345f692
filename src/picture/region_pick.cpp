#include "picture/region_pick.hpp"

#include "render/camera.hpp"

#include <cmath>
#include <limits>

namespace picture {

namespace {

/// Distance along the ray to the triangle (Möller and Trumbore 1997, J Graphics Tools 2:21); infinity if it
/// misses.
double distance_to(const Ray& ray, const glm::dvec3& a, const glm::dvec3& b, const glm::dvec3& c) {
    constexpr double never = std::numeric_limits<double>::infinity();
    const glm::dvec3 ab = b - a, ac = c - a;
    const glm::dvec3 p = glm::cross(ray.direction, ac);
    const double determinant = glm::dot(ab, p);
    if (determinant == 0) return never;
    const glm::dvec3 from_a = ray.from - a;
    const double u = glm::dot(from_a, p) / determinant;
    const glm::dvec3 q = glm::cross(from_a, ab);
    const double v = glm::dot(ray.direction, q) / determinant;
    const double along = glm::dot(ac, q) / determinant;
    return u >= 0 && v >= 0 && u + v <= 1 && along > 0 ? along : never;
}

/// The nearest point at which a ray meets a figure, and a vertex of the triangle there.
struct Hit {
    double along_m = 0;
    std::size_t vertex = 0;
};

std::optional<Hit> first_hit(const render::Figure& figure, const Ray& ray) {
    Hit nearest{.along_m = std::numeric_limits<double>::infinity()};
    for (const auto& triangle : figure.triangles) {
        const auto corner = [&](std::size_t i) {
            return glm::dvec3(figure.positions[triangle[i]]) + glm::dvec3(figure.place);
        };
        const double along_m = distance_to(ray, corner(0), corner(1), corner(2));
        if (along_m < nearest.along_m) nearest = {along_m, triangle[0]};
    }
    return std::isfinite(nearest.along_m) ? std::optional(nearest) : std::nullopt;
}

}  // namespace

Ray ray_through(const render::Camera& camera, double aspect, double across, double up) {
    const render::CameraFrame frame = render::camera_frame(camera);
    const double tangent = std::tan(camera.vertical_field_of_view_rad / 2);
    const glm::dvec3 aside = glm::dvec3(frame.right) * ((2 * across - 1) * tangent * aspect) +
                             glm::dvec3(frame.up) * ((2 * up - 1) * tangent);
    if (camera.orthographic) return {glm::dvec3(frame.eye) + aside * camera.distance_m, -glm::dvec3(frame.back)};
    return {glm::dvec3(frame.eye), glm::normalize(aside - glm::dvec3(frame.back))};
}

std::vector<core::Depot> region_of_vertices(const body::BodyModel& model, const body::SurfaceTopology& topology) {
    std::vector<core::Depot> regions;
    std::vector<float> strongest;
    for (const core::Depot depot : core::all_values<core::Depot>()) {
        if (depot == core::Depot::visceral) continue;
        const std::vector<float> mask = geometry::apply<float>(topology.refine, model.depot_masks[depot]);
        regions.resize(mask.size(), core::Depot::face_neck);
        strongest.resize(mask.size(), 0);
        for (std::size_t v = 0; v < mask.size(); ++v)
            if (mask[v] > strongest[v]) strongest[v] = mask[v], regions[v] = depot;
    }
    return regions;
}

std::optional<double> distance_to_figure(const render::Figure& figure, const Ray& ray) {
    const auto hit = first_hit(figure, ray);
    return hit ? std::optional(hit->along_m) : std::nullopt;
}

std::optional<core::Depot> region_hit(const render::Figure& figure, std::span<const core::Depot> regions,
                                      const Ray& ray) {
    const auto hit = first_hit(figure, ray);
    return hit ? std::optional(regions[hit->vertex]) : std::nullopt;
}

}  // namespace picture
