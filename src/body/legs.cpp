#include "body/legs.hpp"

#include "body/motion.hpp"
#include "geometry/mesh.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace body {

namespace {

constexpr double ankle_from_middle = 0.055;  ///< of the height: feet about hip-wide
constexpr double at_hip = 0.7;               ///< of the turn; the rest bends the thigh about its middle
constexpr double most_turn_rad = 0.2;
/// Where skin would come nearer to the middle than this, it is pressed flat.
constexpr double gap_m = 0.0015, soft_m = 0.025;

constexpr float seam_m = 1e-4F;  ///< what lies nearer to the middle stays in it

/// What the parts of the left leg do, each about its own joint and all that are above it.
struct LegMotions {
    Motion hip, thigh, foot;
};

/// Of the left leg, in the reference pose.
struct LegJoints {
    glm::dvec3 hip, knee, ankle;
};

double smooth(double x, double low, double high) {
    const double t = std::clamp((x - low) / (high - low), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

/// Where p stands between two joints: 0 at the first, 1 at the second.
double along(glm::dvec3 p, glm::dvec3 a, glm::dvec3 b) {
    return glm::dot(p - a, b - a) / glm::dot(b - a, b - a);
}

/// How much of the turn at the hip a vertex takes part in: the depots of thigh and calf fade into trunk and buttocks
/// over some 6 cm, as skin does that stretches over a joint.
double goes_with_leg(const BodyModel& model, std::size_t v) {
    const double mask = double{model.depot_masks[core::Depot::thighs][v]} + model.depot_masks[core::Depot::calves][v];
    return smooth(mask, 0.1, 0.9);
}

LegMotions leg_motions(const LegJoints& joints, double height_m) {
    const glm::dvec3 hip = joints.hip, knee = joints.knee, ankle = joints.ankle;
    const glm::dvec3 middle = (hip + knee) / 2.0;
    const glm::dvec3 forwards(0, 0, 1);
    const auto with = [&](double turn_rad) {
        LegMotions motions;
        motions.hip = about(hip, forwards, -at_hip * turn_rad);
        motions.thigh = then(motions.hip, about(middle, forwards, -(1 - at_hip) * turn_rad));
        motions.foot = then(motions.thigh, about(ankle, forwards, turn_rad));
        return motions;
    };
    // The ankle's way inwards hardly bends: a few steps as if it were straight.
    const double wanted_m = ankle_from_middle * height_m;
    double turn_rad = 0;
    for (int step = 0; step < 4; ++step) {
        const double over_m = with(turn_rad).thigh(ankle).x - wanted_m;
        turn_rad = std::clamp(turn_rad + over_m / (hip.y - ankle.y), 0.0, most_turn_rad);
    }
    return with(turn_rad);
}

/// Nearer to the middle than `soft_m` the way on gets harder and ends at `gap_m`.
double pressed_m(double x_m) {
    if (x_m >= soft_m) return x_m;
    const double room_m = soft_m - gap_m;
    return soft_m - room_m * std::tanh((soft_m - x_m) / room_m);
}

}  // namespace

std::vector<glm::vec3> legs_closed(const BodyModel& model, std::span<const glm::vec3> positions,
                                   std::span<const glm::vec3> carried) {
    const geometry::Box box = geometry::bounding_box(model.skin(positions));
    const LegJoints joints{model.joints[Joint::hip].at(positions), model.joints[Joint::knee].at(positions),
                           model.joints[Joint::ankle].at(positions)};
    const LegMotions motions = leg_motions(joints, static_cast<double>(box.high.y) - box.low.y);
    double lowest_m = std::numeric_limits<double>::max();
    std::vector<glm::vec3> closed(carried.begin(), carried.end());
    for (std::size_t v = 0; v < model.skin_vertices; ++v) {
        const double leg = goes_with_leg(model, v);
        if (leg <= 0) continue;
        const double side = model.base[v].x > 0 ? 1 : -1;
        const glm::dvec3 mirror(side, 1, 1);
        const glm::dvec3 at = mirror * glm::dvec3(positions[v]);
        const double thigh = leg * smooth(along(at, joints.hip, joints.knee), 0.2, 0.8);
        const double foot = leg * smooth(along(at, joints.knee, joints.ankle), 0.92, 1.06);
        const auto moved = [&](glm::dvec3 from) {
            glm::dvec3 sum = (1 - leg) * from;
            if (leg > thigh) sum += (leg - thigh) * motions.hip(from);
            if (thigh > foot) sum += (thigh - foot) * motions.thigh(from);
            if (foot > 0) sum += foot * motions.foot(from);
            return sum;
        };
        const glm::dvec3 skin = moved(at);
        glm::dvec3 p = carried[v] == positions[v] ? skin : moved(mirror * glm::dvec3(carried[v]));
        if (leg > 0.5) p.x += leg * (pressed_m(skin.x) - skin.x);  // what lies under the skin goes with it
        if (std::abs(model.base[v].x) < seam_m) p.x = 0;
        closed[v] = glm::vec3(mirror * p);
        lowest_m = std::min(lowest_m, skin.y);
    }
    // Upright legs reach lower: the soles come back to the ground, and the height stays.
    for (std::size_t v = 0; v < model.skin_vertices; ++v) {
        const double below = std::clamp((joints.hip.y - closed[v].y) / (joints.hip.y - lowest_m), 0.0, 1.0);
        closed[v].y -= static_cast<float>(goes_with_leg(model, v) * below * lowest_m);
    }
    return closed;
}

}  // namespace body
