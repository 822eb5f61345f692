#pragma once

#include "body/model.hpp"
#include "body/relief.hpp"
#include "geometry/subdivision.hpp"

#include <glm/glm.hpp>

#include <cstdint>
#include <vector>

namespace body {

/// Stance of the figure. Girths and exports use `reference` (arms held out), pictures `relaxed`, which looks better;
/// `slouched` is the same body standing at ease (body/slouch.hpp).
enum class Pose { reference, relaxed, slouched };

/// The shape-independent part of a model's refined surface, computed once.
struct SurfaceTopology {
    geometry::PushedOut refine;                 ///< control vertices -> smooth surface vertices
    std::vector<geometry::Triangle> triangles;  ///< skin and eyes
    /// Skin and eyes at the resolution of the control mesh, whose vertices come first in the surface.
    std::vector<geometry::Triangle> coarse_triangles;
    std::vector<ReliefVertex> muscled;  ///< where the model has relief that can be seen
    /// x: what covers the skin: cloth from 0 up, m from the hem; hair from -0.1 down, m from the hairline; between them
    /// bare skin. y: on the eyes the cosine of the angle to the gaze; on skin -3 minus how much blood shows (1: lips),
    /// or plus how little colour there is (1: palms).
    std::vector<glm::vec2> paint;
    std::vector<glm::vec2> shaven_paint;  ///< the same without the hair of the head
};

SurfaceTopology make_surface_topology(const BodyModel& model);

/// `carried` points, each belonging to one control vertex (a point of the skin, or of a surface under it), moved into
/// `pose`. `positions`: the figure's control vertices in the reference pose.
std::vector<glm::vec3> posed(const BodyModel& model, std::span<const glm::vec3> positions,
                             std::span<const glm::vec3> carried, Pose pose);

/// Raises the drawn surface over the control vertices `control`, or one under it, along the normals of `control`, which
/// are smoother than its own: a relief is far smaller than what they round off.
void raise_surface(const SurfaceTopology& topology, std::span<const glm::vec3> control, const Raise& raise,
                   std::span<glm::vec3> surface);

/// The figure as drawn, metres, soles at y = 0.
struct Surface {
    std::vector<glm::vec3> positions;
    std::vector<glm::vec3> normals;
};

/// `positions`: control vertices of the model's figure in the reference pose. `raise`: what stands out of the smooth
/// surface.
Surface make_surface(const BodyModel& model, const SurfaceTopology& topology, std::span<const glm::vec3> positions,
                     Pose pose, const Raise& raise = {});

}  // namespace body

template <>
struct core::EnumNames<body::Pose> {
    static constexpr std::array<std::string_view, 3> names{"reference", "relaxed", "slouched"};
};
