#pragma once

#include "geometry/girth.hpp"
#include "geometry/mesh.hpp"

namespace geometry {

/// An orthonormal basis of a plane, right-handed with its normal: a point of the plane is origin + x u + y v.
struct PlaneFrame {
    glm::dvec3 origin{0};
    glm::dvec3 u{1, 0, 0};
    glm::dvec3 v{0, 1, 0};
    glm::dvec3 normal{0, 0, 1};

    glm::dvec3 at(glm::dvec2 p) const { return origin + p.x * u + p.y * v; }
    glm::dvec2 within(glm::dvec3 p) const { return {glm::dot(p - origin, u), glm::dot(p - origin, v)}; }
    /// Signed distance of a point from the plane, positive on the side of the normal.
    double height(glm::dvec3 p) const { return glm::dot(p - origin, normal); }
};

/// Builds the frame so that u is as close to +X as possible (-Z if the plane is perpendicular to X).
PlaneFrame frame_of(const Plane& plane);

/// A closed curve in which a plane cuts a surface, in the frame's coordinates. Viewed against the normal it runs
/// counter-clockwise around what the surface encloses and clockwise around a hole.
struct Loop {
    std::vector<glm::dvec2> points;
    std::uint32_t vertex = 0;  ///< a mesh vertex next to the loop
};

/// All loops of a closed, outward-facing mesh. Vertices in the plane count as above it, so that loops always close.
std::vector<Loop> plane_section(std::span<const glm::vec3> positions, std::span<const Triangle> triangles,
                                const PlaneFrame& frame);

/// Area enclosed by the loop, negative for a hole.
double signed_area(const Loop& loop);

/// Sum of the loops' winding numbers about the point, counter-clockwise positive: 0 outside.
int winding_number(std::span<const Loop> loops, glm::dvec2 point);

}  // namespace geometry
