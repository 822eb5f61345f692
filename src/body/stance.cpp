#include "body/stance.hpp"

#include "body/motion.hpp"
#include "core/units.hpp"

#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace body {

namespace {

/// In the relaxed stance each arm turns towards the body by this angle, split over four joints, unless a wide body is
/// in the way; `elbow_straightening` is the share of the reference pose's elbow bend that is removed.
constexpr double most_turn_rad = 28 * core::pi / 180;
constexpr double elbow_straightening = 0.6;
/// Where a wide body holds the upper arm away, the forearm still hangs: it turns inwards by up to this share of the
/// angle that the upper arm could not reach.
constexpr double hanging_share = 0.7;
constexpr double soft_m = 0.035;  ///< how far a heavy flank may indent the upper arm
constexpr double firm_m = 0.012;  ///< how far it may indent forearm and hand, which are firmer
struct Turn {
    Part part;
    Joint joint;
    double share;
};
constexpr std::array<Turn, 4> arm_turns{{{Part::clavicle_turn, Joint::clavicle, 0.12},
                                         {Part::shoulder_turn, Joint::shoulder_blade, 0.18},
                                         {Part::upper_arm_turn, Joint::shoulder, 0.45},
                                         {Part::lower_upper_arm_turn, Joint::upper_arm_mid, 0.25}}};
constexpr std::size_t links = arm_turns.size() + 1;  ///< plus the elbow

/// Weight masks of the links: the share of each link's motion that a vertex follows.
constexpr std::array<Part, links> link_parts{Part::clavicle_turn, Part::shoulder_turn, Part::upper_arm_turn,
                                             Part::lower_upper_arm_turn, Part::forearm};

/// The left arm's joints in the reference pose; the right arm is its mirror image.
struct ArmJoints {
    std::array<glm::dvec3, arm_turns.size()> pivots;
    glm::dvec3 shoulder, elbow, wrist;
};

ArmJoints arm_joints(const BodyModel& model, std::span<const glm::vec3> positions) {
    ArmJoints joints;
    for (std::size_t k = 0; k < arm_turns.size(); ++k)
        joints.pivots[k] = model.joints[arm_turns[k].joint].at(positions);
    joints.shoulder = model.joints[Joint::shoulder].at(positions);
    joints.elbow = model.joints[Joint::elbow].at(positions);
    joints.wrist = model.joints[Joint::wrist].at(positions);
    return joints;
}

/// How far the arm turns towards the body, and the forearm in addition.
struct ArmTurn {
    double arm_rad = 0;
    double forearm_rad = 0;
};

/// Motions of the links of the left arm: motions[k] composes joints 0..k.
std::array<Motion, links> arm_motions(const ArmJoints& joints, ArmTurn turn) {
    const glm::dvec3 forwards(0, 0, 1);
    std::array<Motion, links> motions;
    Motion so_far;
    for (std::size_t k = 0; k < arm_turns.size(); ++k) {
        // Pivots are in the reference pose, so the child's rotation is applied first.
        so_far = then(so_far, about(joints.pivots[k], forwards, -turn.arm_rad * arm_turns[k].share));
        motions[k] = so_far;
    }
    const glm::dvec3 upper = glm::normalize(joints.elbow - joints.shoulder);
    const glm::dvec3 fore = glm::normalize(joints.wrist - joints.elbow);
    const glm::dvec3 hinge = glm::cross(fore, upper);
    const double bend = std::atan2(glm::length(hinge), glm::dot(fore, upper));
    const Motion straightened =
        about(joints.elbow, hinge / std::max(1e-9, glm::length(hinge)), elbow_straightening * bend);
    motions.back() = then(then(so_far, about(joints.elbow, forwards, -turn.forearm_rad)), straightened);
    return motions;
}

/// Moves p, which belongs to vertex v of the left side.
glm::dvec3 moved(const BodyModel& model, const std::array<Motion, links>& motions, std::size_t v, glm::dvec3 p) {
    glm::dvec3 sum = (1.0 - model.parts[link_parts[0]][v]) * p;
    for (std::size_t k = 0; k < links; ++k) {
        const double beyond = k + 1 < links ? model.parts[link_parts[k + 1]][v] : 0.0;
        const double share = model.parts[link_parts[k]][v] - beyond;
        if (share != 0) sum += share * motions[k](p);
    }
    return sum;
}

/// Lateral extent of the left side of trunk and legs as a function of height and depth: the upper envelope of cones on
/// the vertices, so that it varies smoothly with the body.
class Flank {
  public:
    Flank(const BodyModel& model, std::span<const glm::vec3> positions, double top_m) : top_m_(top_m) {
        cells_.fill(-std::numeric_limits<double>::max());
        for (std::uint32_t v = 0; v < model.skin_vertices; ++v) {
            const glm::vec3& p = positions[v];
            if (p.x < least_reach_m || p.y > top_m || p.y < low() || model.parts[Part::clavicle_turn][v] > 0.3F)
                continue;
            for (std::size_t row = 0; row < rows; ++row)
                for (std::size_t column = 0; column < columns; ++column) {
                    const double dy = p.y - height(row), dz = p.z - depth(column);
                    double& cell = cells_[row * columns + column];
                    if (p.x - cone * std::max(std::abs(dy), std::abs(dz)) > cell)  // mostly fails and saves the root
                        cell = std::max(cell, p.x - cone * std::sqrt(dy * dy + dz * dz));
                }
        }
    }

    double reach_m(double y, double z) const {
        const double r = std::clamp((y - low()) / row_m, 0.0, rows - 1.001);
        const double c = std::clamp((z - front_m) / column_m, 0.0, columns - 1.001);
        const auto i = static_cast<std::size_t>(r), j = static_cast<std::size_t>(c);
        const double t = r - static_cast<double>(i), s = c - static_cast<double>(j);
        const auto at = [&](std::size_t row, std::size_t column) { return cells_[row * columns + column]; };
        return (1 - t) * ((1 - s) * at(i, j) + s * at(i, j + 1)) + t * ((1 - s) * at(i + 1, j) + s * at(i + 1, j + 1));
    }
    double low() const { return top_m_ - (rows - 1) * row_m; }
    double top_m() const { return top_m_; }

    /// Depth of a point of the arm inside the flank.
    double depth_m(glm::dvec3 p) const {
        return p.y > top_m_ || p.y < low() ? 0 : std::max(0.0, reach_m(p.y, p.z) - p.x);
    }

  private:
    static constexpr std::size_t rows = 20, columns = 9;
    static constexpr double row_m = 0.045, column_m = 0.05, front_m = -0.2;
    static constexpr double cone = 0.7, least_reach_m = 0.05;
    double height(std::size_t row) const { return low() + static_cast<double>(row) * row_m; }
    static double depth(std::size_t column) { return front_m + static_cast<double>(column) * column_m; }

    double top_m_;
    std::array<double, rows * columns> cells_{};
};

/// The flank below the point where arm and trunk merge, three quarters down the upper arm.
Flank flank_beside(const BodyModel& model, std::span<const glm::vec3> positions, const ArmJoints& joints) {
    constexpr double below_shoulder = 0.75;
    return {model, positions, joints.shoulder.y - below_shoulder * glm::distance(joints.shoulder, joints.elbow)};
}

/// The greatest angle up to `most_rad` for which `is_free` holds; 0 if there is none.
template <class Test>
double greatest_rad(double most_rad, Test is_free) {
    constexpr double close_share = 0.004;  // of the range, reached after eight bisections
    if (is_free(most_rad)) return most_rad;
    const auto side = [&](double rad) { return rad == 0 || (rad < most_rad && is_free(rad)) ? -1.0 : 1.0; };
    const auto is_close = [&](double clear, double blocked) { return blocked - clear <= close_share * most_rad; };
    return boost::math::tools::bisect(side, 0.0, most_rad, is_close).first;
}

/// The greatest turn at which the arm presses into the flank no deeper than soft tissue yields.
ArmTurn free_turn(const BodyModel& model, std::span<const glm::vec3> positions, const ArmJoints& joints,
                  const Flank& flank) {
    std::vector<std::uint32_t> arm;
    for (std::uint32_t v = 0; v < model.skin_vertices; ++v)
        if (model.base[v].x > 0 && model.parts[Part::lower_upper_arm_turn][v] > 0.9F) arm.push_back(v);
    const auto is_free = [&](ArmTurn turn) {
        const auto motions = arm_motions(joints, turn);
        return std::ranges::all_of(arm, [&](std::uint32_t v) {
            const double forearm = model.parts[Part::forearm][v];
            return flank.depth_m(moved(model, motions, v, positions[v])) < soft_m + forearm * (firm_m - soft_m);
        });
    };
    const double arm_rad = greatest_rad(most_turn_rad, [&](double rad) { return is_free({rad, 0}); });
    const double kept_off_rad = most_turn_rad - arm_rad;
    if (kept_off_rad <= 0) return {arm_rad, 0};
    return {arm_rad, greatest_rad(hanging_share * kept_off_rad, [&](double rad) { return is_free({arm_rad, rad}); })};
}

/// How far the flank pushes the skin of the arm outwards at p; fades out towards the armpit.
double push_m(const BodyModel& model, const Flank& flank, std::size_t v, glm::dvec3 p) {
    constexpr double fading_m = 0.05;
    const double below = std::clamp((flank.top_m() - p.y) / fading_m, 0.0, 1.0);
    return below * model.parts[Part::lower_upper_arm_turn][v] * flank.depth_m(p);
}

}  // namespace

std::vector<glm::vec3> arms_lowered(const BodyModel& model, std::span<const glm::vec3> positions,
                                    std::span<const glm::vec3> carried) {
    const ArmJoints joints = arm_joints(model, positions);
    const Flank flank = flank_beside(model, positions, joints);
    const auto motions = arm_motions(joints, free_turn(model, positions, joints, flank));
    std::vector<glm::vec3> lowered(carried.begin(), carried.end());
    for (std::size_t v = 0; v < model.skin_vertices; ++v) {
        if (model.parts[link_parts[0]][v] <= 0) continue;
        const double side = model.base[v].x > 0 ? 1 : -1;
        const glm::dvec3 mirror(side, 1, 1);
        glm::dvec3 p = moved(model, motions, v, mirror * glm::dvec3(carried[v]));
        p.x += push_m(model, flank, v, moved(model, motions, v, mirror * glm::dvec3(positions[v])));
        lowered[v] = glm::vec3(mirror * p);
    }
    return lowered;
}

}  // namespace body
