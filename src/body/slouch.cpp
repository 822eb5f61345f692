#include "body/slouch.hpp"

#include <algorithm>
#include <array>

namespace body {

namespace {

/// Forward shift of one level of the body; both values are fractions of body height.
struct Level {
    double up;
    double forward;
};
constexpr std::array<Level, 10> levels{{
    {0.00, 0.000},
    {0.05, 0.000},   // ankles
    {0.28, 0.008},   // knees
    {0.46, 0.031},   // hips
    {0.56, 0.043},   // belly
    {0.66, 0.022},   // ribs
    {0.76, -0.006},  // shoulder blades
    {0.83, 0.002},   // shoulders
    {0.92, 0.032},   // chin
    {1.00, 0.037},   // crown
}};

/// Forward shift at height `up`: a cubic Hermite spline; the slope at each level is that between its neighbours.
double forward_at(double up) {
    const double held = std::clamp(up, levels.front().up, levels.back().up);
    std::size_t i = 0;
    while (i + 2 < levels.size() && held > levels[i + 1].up) ++i;
    const auto slope = [](std::size_t k) {
        const std::size_t low = k == 0 ? 0 : k - 1, high = std::min(k + 1, levels.size() - 1);
        return (levels[high].forward - levels[low].forward) / (levels[high].up - levels[low].up);
    };
    const double width = levels[i + 1].up - levels[i].up;
    const double t = (held - levels[i].up) / width;
    const double t2 = t * t, t3 = t2 * t;
    return (2 * t3 - 3 * t2 + 1) * levels[i].forward + (t3 - 2 * t2 + t) * width * slope(i) +
           (3 * t2 - 2 * t3) * levels[i + 1].forward + (t3 - t2) * width * slope(i + 1);
}

}  // namespace

std::vector<glm::vec3> slouched(std::span<const glm::vec3> points, double height_m) {
    std::vector<glm::vec3> moved(points.begin(), points.end());
    for (glm::vec3& point : moved) point.z += static_cast<float>(height_m * forward_at(point.y / height_m));
    return moved;
}

}  // namespace body
