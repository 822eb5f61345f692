#include "bake_body/hand.hpp"

#include "bake_body/smooth.hpp"
#include "core/units.hpp"

#include <Eigen/Geometry>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace bake {

namespace {

using Vector = Eigen::Vector3d;
using Motion = Eigen::Isometry3d;

// Chosen by eye; degrees at each finger's three joints, from the knuckle on.
constexpr std::array<std::array<double, 3>, 4> bends_deg{{{8, 15, 8}, {12, 18, 10}, {15, 20, 12}, {18, 22, 12}}};
constexpr double closing_share = 0.6;  ///< of the angle between a finger and the middle one
constexpr double thumb_closing_deg = 8;
constexpr std::array<double, 2> thumb_bends_deg{8, 10};

Motion about(const Vector& pivot, const Vector& axis, double deg) {
    return Eigen::Translation3d(pivot) * Eigen::AngleAxisd(deg * core::pi / 180, axis.normalized()) *
           Eigen::Translation3d(-pivot);
}

/// One hand's joints, with outstretched fingers.
struct Hand {
    const Package& package;
    const Points& full;
    std::string side;  ///< "L" or "R"

    std::string bone(int finger, int link) const {
        return "finger" + std::to_string(finger) + "-" + std::to_string(link) + "." + side;
    }
    Vector joint(const std::string& name) const {
        Vector sum = Vector::Zero();
        const auto& around = package.joints.at(name);
        for (const int v : around) sum += full.row(v).transpose();
        return sum / static_cast<double>(around.size());
    }
    Vector head(int finger, int link) const { return joint(bone(finger, link) + "____head"); }
    Vector tip(int finger) const { return joint(bone(finger, 3) + "____tail"); }
    /// Out of the palm.
    Vector palm() const {
        const Vector knuckles = head(5, 1) - head(2, 1), lengthwise = head(3, 1) - joint("wrist." + side + "____head");
        const Vector across = knuckles.cross(lengthwise).normalized();
        return across.y() < 0 ? across : Vector(-across);  // arms are held out with palms down
    }
};

/// The motions of a finger's links, each including those before it.
using Links = std::array<Motion, 3>;

Links finger_links(const Hand& hand, int finger) {
    const Vector palm = hand.palm();
    const auto in_palm = [&](const Vector& d) { return Vector((d - d.dot(palm) * palm).normalized()); };
    const Vector way = in_palm(hand.tip(finger) - hand.head(finger, 1));
    const Vector middle = in_palm(hand.tip(3) - hand.head(3, 1));
    const double spread_deg = std::acos(std::clamp(way.dot(middle), -1.0, 1.0)) * 180 / core::pi;
    Motion so_far = Motion::Identity();
    if (spread_deg > 0.1) so_far = about(hand.head(finger, 1), way.cross(middle), closing_share * spread_deg);
    Links links;
    const Vector hinge = way.cross(palm);
    for (int link = 1; link <= 3; ++link) {
        const double bend_deg = bends_deg[static_cast<std::size_t>(finger - 2)][static_cast<std::size_t>(link - 1)];
        so_far = so_far * about(hand.head(finger, link), hinge, bend_deg);
        links[static_cast<std::size_t>(link - 1)] = so_far;
    }
    return links;
}

Links thumb_links(const Hand& hand) {
    const Vector forefinger = hand.head(2, 1) - hand.joint("wrist." + hand.side + "____head");
    const Vector way = hand.tip(1) - hand.head(1, 1);
    const Vector hinge = way.cross(forefinger);
    Links links;
    links[0] = about(hand.head(1, 1), hinge, thumb_closing_deg);
    links[1] = links[0] * about(hand.head(1, 2), hinge, thumb_bends_deg[0]);
    links[2] = links[1] * about(hand.head(1, 3), hinge, thumb_bends_deg[1]);
    return links;
}

double volume_of(const Points& x, const std::vector<geometry::Triangle>& triangles) {
    double six_volumes = 0;
    for (const auto& t : triangles) six_volumes += x.row(t[0]).dot(x.row(t[1]).cross(x.row(t[2])));
    return six_volumes / 6;
}

}  // namespace

HangingHands::HangingHands(const Package& package, const Points& full)
    : turns_(skin_vertices, Eigen::Matrix3d::Identity()), shifts_(Points::Zero(skin_vertices, 3)) {
    for (const std::string side : {"L", "R"}) {
        const Hand hand{package, full, side};
        Side& parts = sides_.emplace_back(Side{Weights::Zero(skin_vertices), Weights::Zero(skin_vertices)});
        for (const std::string bone : {"2.", "3."}) parts.palm += package.weight_of("metacarpal" + bone + side);
        parts.palm /= parts.palm.sum();
        for (int finger = 1; finger <= 5; ++finger) {
            const Links links = finger == 1 ? thumb_links(hand) : finger_links(hand, finger);
            for (int link = 1; link <= 3; ++link) {
                const Motion& motion = links[static_cast<std::size_t>(link - 1)];
                const Weights share = package.weight_of(hand.bone(finger, link));
                parts.fingers += share;
                for (int v = 0; v < skin_vertices; ++v) {
                    if (share[v] == 0) continue;
                    turns_[static_cast<std::size_t>(v)] += share[v] * (motion.linear() - Eigen::Matrix3d::Identity());
                    shifts_.row(v) += share[v] * motion.translation().transpose();
                }
            }
        }
    }
}

Points HangingHands::moved(const Points& skin, const std::vector<geometry::Triangle>& triangles) const {
    constexpr double trial_dm = 0.002;
    constexpr int steps = 3;  // nearly linear
    const double wanted = volume_of(skin, triangles);
    Points moved = turned(skin) + shifts_;
    for (int step = 0; step < steps; ++step) {  // means of turns make joints thinner
        const Points outwards = scaled(normals_of(moved, triangles), sides_[0].fingers + sides_[1].fingers);
        const double held = volume_of(moved, triangles);
        const double gained = volume_of(moved + trial_dm * outwards, triangles) - held;
        moved += trial_dm * (wanted - held) / gained * outwards;
    }
    return moved;
}

Points HangingHands::turned(const Points& points) const {
    Points turned = points;
    for (int v = 0; v < skin_vertices; ++v)
        turned.row(v) = (turns_[static_cast<std::size_t>(v)] * points.row(v).transpose()).transpose();
    return turned;
}

Points HangingHands::grown(const Points& displacements) const {
    constexpr double own_share = 0.15;
    Points grown = displacements;
    for (const Side& side : sides_) {
        const Eigen::RowVector3d carried = side.palm.transpose() * displacements;
        const Points own = turned(displacements.rowwise() - carried);
        for (int v = 0; v < skin_vertices; ++v)
            grown.row(v) += side.fingers[v] * (carried + own_share * own.row(v) - displacements.row(v));
    }
    return grown;
}

}  // namespace bake
