#pragma once

#include "body/model.hpp"
#include "body/relief.hpp"
#include "geometry/subdivision.hpp"

#include <glm/glm.hpp>

#include <cstdint>
#include <vector>

namespace body {

/// Stance of the figure. Girths and exports use `reference` (arms held out); pictures look better `relaxed`; `slouched`
/// is the same body standing at ease (body/slouch.hpp).
enum class Pose { reference, relaxed, slouched };

/// What the refined surface of one model has whatever its shape: computed once.
struct SurfaceTopology {
    geometry::PushedOut refine;                 ///< control vertices -> smooth surface vertices
    std::vector<geometry::Triangle> triangles;  ///< skin and eyes
    /// Skin and eyes coarsely, from the control vertices only: they are the first of the surface.
    std::vector<geometry::Triangle> coarse_triangles;
    std::vector<std::uint32_t> muscled;  ///< the vertices where the model has relief
    /// x: what covers the skin: cloth from 0 up, m from the hem; hair from -0.1 down, m from the hairline; between them
    /// bare skin. y: on the eyes the cosine of the angle to the gaze; on skin -3 minus how much blood shows (1: lips),
    /// or plus how little colour there is (1: palms).
    std::vector<glm::vec2> paint;
    std::vector<glm::vec2> shaven_paint;  ///< the same without the hair of the head
};

SurfaceTopology make_surface_topology(const BodyModel& model);

/// Points that each belong to a control vertex (`carried`: of the skin, or of a surface under it) in the pose that the
/// figure's control vertices (`positions`, reference pose) take.
std::vector<glm::vec3> posed(const BodyModel& model, std::span<const glm::vec3> positions,
                             std::span<const glm::vec3> carried, Pose pose);

/// Raises the drawn surface over the control vertices `control`, or one under it, along the normals of `control`, which
/// are smoother than its own: a relief is far smaller than what they round off.
void raise_surface(const SurfaceTopology& topology, std::span<const glm::vec3> control, const Raise& raise,
                   std::span<glm::vec3> surface);

/// The figure as it is drawn, metres, soles at y = 0.
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
