#pragma once

#include <glm/glm.hpp>

#include <cmath>

namespace body {

/// A rotation and a translation: p -> turn p + shift.
struct Motion {
    glm::dmat3 turn{1};
    glm::dvec3 shift{0};

    glm::dvec3 operator()(glm::dvec3 p) const { return turn * p + shift; }
};

inline Motion then(const Motion& outer, const Motion& inner) {
    return {outer.turn * inner.turn, outer(inner.shift)};
}

/// A rotation about an axis of unit length through `pivot`.
inline Motion about(glm::dvec3 pivot, glm::dvec3 axis, double angle_rad) {
    const double c = std::cos(angle_rad), s = std::sin(angle_rad);
    const glm::dmat3 cross(0, axis.z, -axis.y, -axis.z, 0, axis.x, axis.y, -axis.x, 0);  // by columns
    const glm::dmat3 turn = c * glm::dmat3(1) + s * cross + (1 - c) * glm::outerProduct(axis, axis);
    return {turn, pivot - turn * pivot};
}

}  // namespace body
