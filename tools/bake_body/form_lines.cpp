#include "bake_body/form_lines.hpp"

#include "core/units.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bake {

namespace {

double distance_to_piece(glm::dvec2 p, glm::dvec2 a, glm::dvec2 b) {
    const glm::dvec2 way = b - a;
    const double share = std::clamp(glm::dot(p - a, way) / std::max(1e-12, glm::dot(way, way)), 0.0, 1.0);
    return glm::length(p - a - share * way);
}

/// Within half a turn of nothing.
double wrapped_deg(double deg) {
    return deg - 360 * std::round(deg / 360);
}

}  // namespace

double bell(double away, double width) {
    const double t = away / width;
    return std::exp(-t * t / 2);
}

double ridge(glm::dvec2 at, std::initializer_list<glm::dvec2> through, double width) {
    double nearest = std::numeric_limits<double>::max();
    for (const auto* a = through.begin(); a + 1 != through.end(); ++a)
        nearest = std::min(nearest, distance_to_piece(at, a[0], a[1]));
    return bell(nearest, width);
}

double mound(glm::dvec2 at, glm::dvec2 middle, glm::dvec2 widths) {
    return bell(glm::length((at - middle) / widths), 1);
}

double cushion(double share) {
    if (share <= 0 || share >= 1) return 0;
    const double t = 2 * share - 1;
    return 1 - t * t * t * t;
}

glm::dvec2 LimbPlace::unrolled(double from_round_deg) const {
    return {radius_m * wrapped_deg(round_deg - from_round_deg) * core::pi / 180, length_m * along};
}

double limb_ridge(const LimbPlace& at, std::initializer_list<glm::dvec2> through, double width_m) {
    double nearest = std::numeric_limits<double>::max();
    const glm::dvec2 here(0, at.length_m * at.along);
    const auto seen = [&](glm::dvec2 knot) {
        return glm::dvec2(at.radius_m * wrapped_deg(knot.y - at.round_deg) * core::pi / 180, at.length_m * knot.x);
    };
    for (const auto* a = through.begin(); a + 1 != through.end(); ++a)
        nearest = std::min(nearest, distance_to_piece(here, seen(a[0]), seen(a[1])));
    return bell(nearest, width_m);
}

double limb_mound(const LimbPlace& at, glm::dvec2 middle, double across_m, double lengthwise_m) {
    const glm::dvec2 away = at.unrolled(middle.y) - glm::dvec2(0, at.length_m * middle.x);
    return mound(away, {0, 0}, {across_m, lengthwise_m});
}

}  // namespace bake
