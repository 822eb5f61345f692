#include "picture/outside_view.hpp"

#include "render/camera.hpp"

#include <algorithm>
#include <cmath>

namespace picture {

namespace {

constexpr double clearance_m = 0.12;

/// Where along a line it leaves the cylinder, m from `from`; 0 where it passes by.
double leaves_at_m(glm::dvec3 from, glm::dvec3 direction, const Framed& framed) {
    double enters = 0, leaves = 1e9;
    const auto between = [&](double first, double second) {
        enters = std::max(enters, std::min(first, second));
        leaves = std::min(leaves, std::max(first, second));
    };
    constexpr double level = 1e-9;
    if (std::abs(direction.y) > level)
        between((framed.low_m - from.y) / direction.y, (framed.high_m - from.y) / direction.y);
    else if (from.y < framed.low_m || from.y > framed.high_m)
        return 0;
    const glm::dvec2 flat(from.x, from.z), way(direction.x, direction.z);
    const double a = glm::dot(way, way), b = glm::dot(flat, way);
    const double c = glm::dot(flat, flat) - framed.reach_m * framed.reach_m;
    if (a > level) {
        if (b * b < a * c) return 0;
        const double root = std::sqrt(b * b - a * c);
        between((-b - root) / a, (-b + root) / a);
    } else if (c > 0) {
        return 0;
    }
    return leaves > enters ? leaves : 0;
}

}  // namespace

render::Camera kept_outside(render::Camera camera, const Framed& framed) {
    const double leaves_m = leaves_at_m(camera.target, render::camera_frame(camera).back, framed);
    const double least_m = leaves_m > 0 ? leaves_m + clearance_m : 0;
    if (camera.distance_m >= least_m) return camera;
    const double half = camera.distance_m * std::tan(camera.vertical_field_of_view_rad / 2);
    camera.distance_m = least_m;
    camera.vertical_field_of_view_rad = 2 * std::atan(half / least_m);
    return camera;
}

}  // namespace picture
