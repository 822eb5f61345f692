#include "geometry/plane_section.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace geometry {

namespace {

/// Key of an edge that the plane crosses: its two vertices, the smaller one first.
std::uint64_t edge_key(std::uint32_t a, std::uint32_t b) {
    return std::uint64_t{std::min(a, b)} << 32U | std::max(a, b);
}

struct Crossing {
    glm::dvec2 point;
    std::uint64_t next = 0;  ///< the edge that continues the loop
    bool taken = false;
};

double cross(glm::dvec2 a, glm::dvec2 b) {
    return a.x * b.y - a.y * b.x;
}

}  // namespace

PlaneFrame frame_of(const Plane& plane) {
    PlaneFrame frame;
    frame.origin = plane.point;
    frame.normal = glm::normalize(plane.normal);
    const glm::dvec3 along = std::abs(frame.normal.x) < 0.9 ? glm::dvec3(1, 0, 0) : glm::dvec3(0, 0, -1);
    frame.u = glm::normalize(along - glm::dot(along, frame.normal) * frame.normal);
    frame.v = glm::cross(frame.normal, frame.u);
    return frame;
}

std::vector<Loop> plane_section(std::span<const glm::vec3> positions, std::span<const Triangle> triangles,
                                const PlaneFrame& frame) {
    std::vector<double> height(positions.size());
    for (std::size_t v = 0; v < positions.size(); ++v) height[v] = frame.height(positions[v]);
    const auto above = [&](std::uint32_t v) { return height[v] >= 0; };
    std::unordered_map<std::uint64_t, Crossing> crossings;
    std::vector<std::uint64_t> order;  // makes the result independent of hash order
    for (const Triangle& triangle : triangles) {
        const bool sides[3] = {above(triangle[0]), above(triangle[1]), above(triangle[2])};
        if (sides[0] == sides[1] && sides[1] == sides[2]) continue;
        std::uint64_t down = 0, up = 0;  // edges where the triangle's boundary crosses the plane
        for (int k = 0; k < 3; ++k) {
            const std::uint32_t a = triangle[k], b = triangle[(k + 1) % 3];
            if (sides[k] == sides[(k + 1) % 3]) continue;
            (sides[k] ? down : up) = edge_key(a, b);
        }
        // The inside lies left of the segment from the edge that goes up to the edge that goes down.
        for (const std::uint64_t key : {up, down}) {
            const auto [at, is_new] = crossings.try_emplace(key);
            if (!is_new) continue;
            const auto a = static_cast<std::uint32_t>(key >> 32U), b = static_cast<std::uint32_t>(key);
            const double share = height[a] / (height[a] - height[b]);
            at->second.point = frame.within(glm::mix(glm::dvec3(positions[a]), glm::dvec3(positions[b]), share));
            order.push_back(key);
        }
        crossings[down].next = up;
    }
    std::vector<Loop> loops;
    for (const std::uint64_t first : order) {
        if (crossings[first].taken) continue;
        Loop loop{.points = {}, .vertex = static_cast<std::uint32_t>(first)};
        for (std::uint64_t key = first; !crossings[key].taken; key = crossings[key].next) {
            crossings[key].taken = true;
            loop.points.push_back(crossings[key].point);
        }
        loops.push_back(std::move(loop));
    }
    return loops;
}

double signed_area(const Loop& loop) {
    double twice = 0;
    for (std::size_t k = 0; k < loop.points.size(); ++k)
        twice += cross(loop.points[k], loop.points[(k + 1) % loop.points.size()]);
    return twice / 2;
}

int winding_number(std::span<const Loop> loops, glm::dvec2 point) {
    int winding = 0;  // signed crossings of the ray to the right
    for (const Loop& loop : loops)
        for (std::size_t k = 0; k < loop.points.size(); ++k) {
            const glm::dvec2 a = loop.points[k] - point, b = loop.points[(k + 1) % loop.points.size()] - point;
            if ((a.y >= 0) == (b.y >= 0)) continue;
            if ((a.y < 0) == (cross(a, b) > 0)) winding += a.y < 0 ? 1 : -1;
        }
    return winding;
}

}  // namespace geometry
