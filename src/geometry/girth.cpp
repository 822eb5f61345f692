#include "geometry/girth.hpp"

#include <algorithm>
#include <cmath>

namespace geometry {

std::vector<glm::dvec2> cut(std::span<const glm::vec3> positions, std::span<const Edge> edges, const Plane& plane) {
    const glm::dvec3 normal = glm::normalize(plane.normal);
    const glm::dvec3 off_axis = std::abs(normal.x) < 0.7 ? glm::dvec3(1, 0, 0) : glm::dvec3(0, 0, 1);
    const glm::dvec3 u = glm::normalize(glm::cross(normal, off_axis));
    const glm::dvec3 v = glm::cross(normal, u);
    std::vector<glm::dvec2> points;
    for (const Edge& edge : edges) {
        const glm::dvec3 a = glm::dvec3(positions[edge[0]]) - plane.point;
        const glm::dvec3 b = glm::dvec3(positions[edge[1]]) - plane.point;
        const double above_a = glm::dot(a, normal), above_b = glm::dot(b, normal);
        if ((above_a < 0) == (above_b < 0)) continue;
        const glm::dvec3 p = a + (b - a) * (above_a / (above_a - above_b));
        points.push_back({glm::dot(p, u), glm::dot(p, v)});
    }
    return points;
}

double hull_perimeter(std::vector<glm::dvec2> points) {
    // Convex hull by Andrew's monotone chain: lower hull, then upper hull.
    if (points.size() < 2) return 0;
    std::sort(points.begin(), points.end(),
              [](const glm::dvec2& a, const glm::dvec2& b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });
    std::vector<glm::dvec2> hull;
    const auto turns_left = [](const glm::dvec2& a, const glm::dvec2& b, const glm::dvec2& c) {
        return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
    };
    for (const int pass : {0, 1}) {
        const std::size_t bottom = hull.size() + 1;
        for (const glm::dvec2& p : points) {
            while (hull.size() > bottom && !turns_left(hull[hull.size() - 2], hull.back(), p)) hull.pop_back();
            hull.push_back(p);
        }
        hull.pop_back();
        if (pass == 0) std::reverse(points.begin(), points.end());
    }
    double perimeter = 0;
    for (std::size_t k = 0; k < hull.size(); ++k) perimeter += glm::length(hull[(k + 1) % hull.size()] - hull[k]);
    return perimeter;
}

}  // namespace geometry
