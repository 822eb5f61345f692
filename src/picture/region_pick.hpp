#pragma once

#include "picture/figure_scene.hpp"

#include <optional>

namespace picture {

/// A half line in the world.
struct Ray {
    glm::dvec3 from{0};
    glm::dvec3 direction{0, 0, -1};  ///< of unit length
};

/// What a camera sees at a place of its picture: `across` from 0 (left) to 1,
/// `up` from 0 (below) to 1; `aspect` is width over height.
Ray ray_through(const render::Camera& camera, double aspect, double across, double up);

/// The region of each drawn vertex: the one under the skin whose fat lies
/// there.
std::vector<core::Depot> region_of_vertices(const body::BodyModel& model, const body::SurfaceTopology& topology);

/// The region that the ray meets first on the figure; unset where it passes by.
/// Eyes belong to the face.
std::optional<core::Depot> region_hit(const render::Figure& figure, std::span<const core::Depot> regions,
                                      const Ray& ray);

}  // namespace picture
