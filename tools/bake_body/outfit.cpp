#include "bake_body/outfit.hpp"

#include <algorithm>
#include <cmath>

namespace bake {

namespace {

/// Smooths the hem against the mesh's zigzag edges.
constexpr double hem_blur_dm = 0.07;

/// Signed distance to a vertical stadium open at the top: its axis is at x = 0, its lowest point at `bottom`.
double notch(double x, double y, double bottom, double radius) {
    return std::hypot(x, std::max(0.0, bottom + radius - y)) - radius;
}

/// All numbers are fractions of body height; since the arms are held out, width distinguishes them from the trunk.
double shorts(double x, double y) {
    constexpr double waistband = 0.578, leg_hem = 0.405, beside_hands = 0.17;
    return std::min({waistband - y, y - leg_hem, beside_hands - std::abs(x)});
}

double top(double x, double y, bool front) {
    constexpr double under_bust = 0.668, strap_inner = 0.040, strap_outer = 0.080, armhole_radius = 0.045;
    constexpr double armhole_bottom = 0.742, beside_arms = 0.122, neck = 0.852;
    const double neckline = front ? 0.768 : 0.785;
    const double side = std::abs(x), armhole_axis = strap_outer + armhole_radius;
    const double from_neck = notch(side, y, neckline, strap_inner);
    const double from_arm =
        side < armhole_axis ? notch(side - armhole_axis, y, armhole_bottom, armhole_radius) : armhole_bottom - y;
    return std::min({y - under_bust, from_neck, from_arm, beside_arms - side, neck - y});
}

}  // namespace

Weights outfit(const Neutral& n, const Points& base) {
    const double low = base.col(1).head(skin_vertices).minCoeff();
    const double body_height = base.col(1).head(skin_vertices).maxCoeff() - low;
    const double middle_depth = n.joint("spine02").left.z();
    Weights distance(skin_vertices);
    for (int v = 0; v < skin_vertices; ++v) {
        const double x = base(v, 0) / body_height, y = (base(v, 1) - low) / body_height;
        double d = shorts(x, y);
        if (n.sex == core::Sex::female) d = std::max(d, top(x, y, base(v, 2) > middle_depth));
        distance[v] = d * body_height;
    }
    return blurred(distance, n.skin, n.triangles, hem_blur_dm);
}

}  // namespace bake
