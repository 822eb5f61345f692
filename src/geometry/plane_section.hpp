#pragma once

#include "geometry/girth.hpp"
#include "geometry/mesh.hpp"

namespace geometry {

/// Two directions in a plane, right-handed with its normal: a point of the plane is origin + x u + y v.
struct PlaneFrame {
    glm::dvec3 origin{0};
    glm::dvec3 u{1, 0, 0};
    glm::dvec3 v{0, 1, 0};
    glm::dvec3 normal{0, 0, 1};

    glm::dvec3 at(glm::dvec2 p) const { return origin + p.x * u + p.y * v; }
    glm::dvec2 within(glm::dvec3 p) const { return {glm::dot(p - origin, u), glm::dot(p - origin, v)}; }
    /// Of a point above the plane, on the side of the normal.
    double height(glm::dvec3 p) const { return glm::dot(p - origin, normal); }
};

/// u points as near to +X as possible (in planes across it: to -Z).
PlaneFrame frame_of(const Plane& plane);

/// A closed line in which a plane cuts a surface, in the frame's coordinates. Seen against the normal it runs
/// counter-clockwise around what the surface encloses, clockwise around a hole.
struct Loop {
    std::vector<glm::dvec2> points;
    std::uint32_t vertex = 0;  ///< of the mesh, beside the loop
};

/// All loops of a closed, outward-facing mesh. A vertex in the plane counts as above it, so that loops always close.
std::vector<Loop> plane_section(std::span<const glm::vec3> positions, std::span<const Triangle> triangles,
                                const PlaneFrame& frame);

/// Area within the loop, negative for a hole.
double signed_area(const Loop& loop);

/// How often the loops run round the point, counter-clockwise: 0 outside.
int winding_number(std::span<const Loop> loops, glm::dvec2 point);

}  // namespace geometry
