#include "geometry/loft.hpp"

#include <cassert>
#include <cmath>

namespace geometry {

namespace {

constexpr std::uint32_t rod_sides = 20;
constexpr int end_rings = 3;  // per rounded end of a rod
constexpr double quarter_turn_rad = 1.5707963267948966;

/// A ring around `at`, perpendicular to `along`, starting in direction `u`, which is perpendicular too.
std::vector<glm::vec3> ring_around(glm::dvec3 at, glm::dvec3 along, glm::dvec3 u, double radius) {
    const glm::dvec3 v = glm::cross(along, u);
    std::vector<glm::vec3> ring;
    for (std::uint32_t k = 0; k < rod_sides; ++k) {
        const double angle = 4 * quarter_turn_rad * k / rod_sides;
        ring.emplace_back(at + radius * (std::cos(angle) * u + std::sin(angle) * v));
    }
    return ring;
}

}  // namespace

ClosedMesh loft(const std::vector<std::vector<glm::vec3>>& rings, glm::vec3 first_pole, glm::vec3 last_pole) {
    assert(!rings.empty());
    const auto sides = static_cast<std::uint32_t>(rings.front().size());
    ClosedMesh mesh;
    for (const auto& ring : rings) mesh.positions.insert(mesh.positions.end(), ring.begin(), ring.end());
    const auto first = static_cast<std::uint32_t>(mesh.positions.size());
    const std::uint32_t last = first + 1, top = first - sides;
    mesh.positions.push_back(first_pole);
    mesh.positions.push_back(last_pole);
    for (std::uint32_t k = 0; k < sides; ++k) {
        const std::uint32_t next = (k + 1) % sides;
        mesh.triangles.push_back({first, next, k});
        for (std::uint32_t row = 0; row < top; row += sides) {
            mesh.triangles.push_back({row + k, row + next, row + sides + next});
            mesh.triangles.push_back({row + k, row + sides + next, row + sides + k});
        }
        mesh.triangles.push_back({top + k, top + next, last});
    }
    if (enclosed_volume(mesh.positions, mesh.triangles) < 0)
        for (Triangle& triangle : mesh.triangles) std::swap(triangle[1], triangle[2]);
    return mesh;
}

ClosedMesh rod(std::span<const Knot> knots) {
    assert(knots.size() > 1);
    const auto along = [&](std::size_t k) {
        const glm::dvec3 before = knots[k == 0 ? 0 : k - 1].at, after = knots[std::min(k + 1, knots.size() - 1)].at;
        return glm::normalize(after - before);
    };
    const glm::dvec3 start = along(0), end = along(knots.size() - 1);
    glm::dvec3 u = std::abs(start.x) < 0.7 ? glm::dvec3(1, 0, 0) : glm::dvec3(0, 0, 1);
    std::vector<std::vector<glm::vec3>> rings;
    const auto add = [&](glm::dvec3 at, glm::dvec3 way, double radius) {
        u = glm::normalize(u - glm::dot(u, way) * way);  // parallel transport, so that the rod does not twist
        rings.push_back(ring_around(at, way, u, radius));
    };
    const Knot& first = knots.front();
    const Knot& last = knots.back();
    for (int k = 1; k <= end_rings; ++k) {
        const double angle = quarter_turn_rad * k / (end_rings + 1);
        add(first.at - first.radius * std::cos(angle) * start, start, first.radius * std::sin(angle));
    }
    for (std::size_t k = 0; k < knots.size(); ++k) add(knots[k].at, along(k), knots[k].radius);
    for (int k = end_rings; k >= 1; --k) {
        const double angle = quarter_turn_rad * k / (end_rings + 1);
        add(last.at + last.radius * std::cos(angle) * end, end, last.radius * std::sin(angle));
    }
    return loft(rings, first.at - first.radius * start, last.at + last.radius * end);
}

void append(ClosedMesh& mesh, const ClosedMesh& other) {
    const auto first = static_cast<std::uint32_t>(mesh.positions.size());
    mesh.positions.insert(mesh.positions.end(), other.positions.begin(), other.positions.end());
    for (const auto& [a, b, c] : other.triangles) mesh.triangles.push_back({first + a, first + b, first + c});
}

ClosedMesh scaled_about(const ClosedMesh& mesh, glm::vec3 middle, float share) {
    ClosedMesh scaled = mesh;
    for (glm::vec3& p : scaled.positions) p = middle + share * (p - middle);
    return scaled;
}

}  // namespace geometry
