#include "bake_body/posture.hpp"

#include "core/units.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace bake {

namespace {

/// A bend distributed over a range of heights. Positive: everything above leans forwards.
struct Bend {
    double low, high;  ///< fractions of body height
    double degrees;
};

// Hips and knees slightly bent, the pelvis behind the feet; the chest as round as in Fon et al. 1980 (AJR 134:979)
// relative to young adults, the neck extended so that the eyes look ahead. The position of each bend, and its size at
// ankles, knees and hips, is a judgement [C].
constexpr std::array<Bend, 5> bends{{{0.03, 0.08, 6},       // ankles
                                     {0.24, 0.33, -14},     // knees
                                     {0.45, 0.57, 11},      // hips, and the flattened lumbar curve
                                     {0.62, 0.84, 29},      // chest
                                     {0.845, 0.90, -23}}};  // neck

constexpr int steps = 200;
constexpr double arm_share = 0.25;  // of the shoulders' lean: arms keep hanging down

double smooth_lean_rad(double height) {
    double degrees = 0;
    for (const Bend& bend : bends) degrees += bend.degrees * smoothstep(height, bend.low, bend.high);
    return degrees * core::pi / 180;
}

}  // namespace

Posture::Posture(const Neutral& n) {
    low_dm_ = n.skin.col(1).minCoeff();
    tall_dm_ = n.skin.col(1).maxCoeff() - low_dm_;
    std::vector<std::pair<double, double>> axis;  // height and depth of the joints, from the bottom up
    for (const char* bone : {"foot", "lowerleg01", "upperleg02", "spine05", "spine04", "spine03", "spine02", "spine01",
                             "neck01", "neck02", "neck03", "head"}) {
        const Eigen::RowVector3d joint = n.joint(bone).left;
        axis.emplace_back(joint.y(), joint.z());
    }
    std::ranges::sort(axis);
    const auto depth = [&](double y) {
        if (y <= axis.front().first) return axis.front().second;
        for (std::size_t k = 1; k < axis.size(); ++k)
            if (y <= axis[k].first) {
                const double t = (y - axis[k - 1].first) / std::max(1e-9, axis[k].first - axis[k - 1].first);
                return axis[k - 1].second + t * (axis[k].second - axis[k - 1].second);
            }
        return axis.back().second;
    };
    const double step_dm = tall_dm_ / steps;
    for (int k = 0; k <= steps; ++k) {
        Station station;
        constexpr int near = 8;  // smooths the corners at joints
        for (int j = -near; j <= near; ++j) station.depth_dm += depth(low_dm_ + (k + j) * step_dm) / (2 * near + 1);
        station.lean_rad = smooth_lean_rad(static_cast<double>(k) / steps);
        if (k > 0) {
            const Station& below = stations_.back();
            const double lean = (below.lean_rad + station.lean_rad) / 2;
            station.forward_dm = below.forward_dm + step_dm * std::sin(lean);
            station.up_dm = below.up_dm + step_dm * (std::cos(lean) - 1);
        }
        stations_.push_back(station);
    }
    shoulder_ = n.joint("upperarm01").left;
    skull_ = n.joint("head").left;
}

Posture::Station Posture::at(double y_dm) const {
    const double place = std::clamp((y_dm - low_dm_) / tall_dm_, 0.0, 1.0) * steps;
    const auto k = std::min(static_cast<std::size_t>(place), static_cast<std::size_t>(steps - 1));
    const double t = place - static_cast<double>(k);
    const Station &a = stations_[k], &b = stations_[k + 1];
    const auto mix = [t](double from, double to) { return from + t * (to - from); };
    return {mix(a.depth_dm, b.depth_dm), mix(a.forward_dm, b.forward_dm), mix(a.up_dm, b.up_dm),
            mix(a.lean_rad, b.lean_rad)};
}

Eigen::RowVector3d Posture::column(const Eigen::RowVector3d& point) const {
    const Station s = at(point.y());
    const double offset = point.z() - s.depth_dm;
    return {0, s.up_dm - offset * std::sin(s.lean_rad), s.forward_dm + offset * (std::cos(s.lean_rad) - 1)};
}

Eigen::RowVector3d Posture::carried(const Eigen::RowVector3d& point, const Eigen::RowVector3d& joint,
                                    double lean_rad) const {
    const double c = std::cos(lean_rad), s = std::sin(lean_rad);
    const double y = point.y() - joint.y(), z = point.z() - joint.z();
    return column(joint) + Eigen::RowVector3d(0, c * y - s * z - y, s * y + c * z - z);
}

Eigen::RowVector3d Posture::arm(const Eigen::RowVector3d& point) const {
    return carried(point, shoulder_, arm_share * at(shoulder_.y()).lean_rad);
}

Eigen::RowVector3d Posture::head(const Eigen::RowVector3d& point) const {
    return carried(point, skull_, stations_.back().lean_rad);
}

}  // namespace bake
