#pragma once

#include "picture/figure_scene.hpp"

#include <optional>

namespace picture {

/// A ray in world coordinates.
struct Ray {
    glm::dvec3 from{0};
    glm::dvec3 direction{0, 0, -1};  ///< unit length
};

/// The camera's viewing ray through a point of its picture: `across` from 0 (left) to 1, `up` from 0 (bottom) to 1;
/// `aspect` is width over height.
Ray ray_through(const render::Camera& camera, double aspect, double across, double up);

/// The region of each drawn vertex: the subcutaneous depot with the largest mask
/// there.
std::vector<core::Depot> region_of_vertices(const body::BodyModel& model, const body::SurfaceTopology& topology);

/// How far along the ray it first hits the figure, m; unset if it misses.
std::optional<double> distance_to_figure(const render::Figure& figure, const Ray& ray);

/// The region that the ray hits first on the figure; unset if it misses. Eyes count as
/// face.
std::optional<core::Depot> region_hit(const render::Figure& figure, std::span<const core::Depot> regions,
                                      const Ray& ray);

}  // namespace picture
