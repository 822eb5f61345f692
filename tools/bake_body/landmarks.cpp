#include "bake_body/landmarks.hpp"

#include "bake_body/fields.hpp"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace bake {

namespace {

/// Anchors `joint` to the nearest skin vertices with weights that sum to 1 and reproduce it, as equal as possible. The
/// anchor then follows any translation, rotation and scaling of the skin around it.
body::Anchor anchor(const Points& base, const Eigen::RowVector3d& joint) {
    constexpr int count = 240;
    std::vector<std::uint32_t> order(static_cast<std::size_t>(skin_vertices));
    std::iota(order.begin(), order.end(), 0U);
    const auto distance = [&](std::uint32_t v) { return (base.row(v) - joint).squaredNorm(); };
    std::partial_sort(order.begin(), order.begin() + count, order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return distance(a) != distance(b) ? distance(a) < distance(b) : a < b;
    });
    order.resize(count);
    Eigen::RowVector3d mean = Eigen::RowVector3d::Zero();
    for (const auto v : order) mean += base.row(v) / count;
    Eigen::Matrix3d spread = Eigen::Matrix3d::Zero();
    for (const auto v : order) spread += (base.row(v) - mean).transpose() * (base.row(v) - mean);
    const Eigen::Vector3d tilt = spread.ldlt().solve((joint - mean).transpose());
    body::Anchor found{order, {}};
    for (const auto v : order) found.weights.push_back(1.0 / count + (base.row(v) - mean).dot(tilt.transpose()));
    return found;
}

std::uint32_t lowest_on_midline(const Neutral& n, const Points& base) {
    std::uint32_t lowest = 0;
    double y = 1e9;
    for (std::uint32_t v = 0; v < skin_vertices; ++v)
        if (std::abs(base(v, 0)) < 0.02 && n.height[v] > 0.4 && n.height[v] < 0.52 && base(v, 1) < y) {
            y = base(v, 1);
            lowest = v;
        }
    return lowest;
}

}  // namespace

void find_landmarks(const Package& package, const Neutral& n, const Points& base, body::BodyModel& model) {
    using body::Joint;
    // The foot's joint is the ankle. The wrist moves with the forearm's corrected length.
    const auto left = [&](const std::string& bone) { return n.joint(bone).left; };
    const std::map<Joint, Eigen::RowVector3d> joints{
        {Joint::clavicle, left("clavicle")},
        {Joint::shoulder_blade, left("shoulder01")},
        {Joint::shoulder, left("upperarm01")},
        {Joint::upper_arm_mid, left("upperarm02")},
        {Joint::elbow, left("lowerarm01")},
        {Joint::hip, left("upperleg02")},
        {Joint::knee, left("lowerleg01")},
        {Joint::ankle, left("foot")},
        {Joint::neck_low, left("neck01")},
        {Joint::neck_high, left("neck03")},
        {Joint::wrist, left("lowerarm01") + forearm_stretch(n.sex) * (left("wrist") - left("lowerarm01"))}};
    for (const auto& [joint, position] : joints) model.joints[joint] = anchor(base, position);

    // The target that enlarges the nipples locates them; the navel's ring has known vertex numbers.
    const Weights moved = package.target("breast/nipple-size-max").topRows(skin_vertices).cwiseAbs().rowwise().sum();
    for (std::uint32_t v = 0; v < skin_vertices; ++v)
        if (moved[v] > 0.3 * moved.maxCoeff() && base(v, 0) > 0) model.nipple.push_back(v);
    model.navel = {4115, 4116, 4120, 4121};
    model.crotch = lowest_on_midline(n, base);
}

void find_parts(const Neutral& n, body::BodyModel& model) {
    using body::Part;
    const std::vector<std::string> hand{"lowerarm", "wrist", "finger", "metacarpal"};
    const auto with_hand = [&](std::vector<std::string> bones) {
        bones.insert(bones.end(), hand.begin(), hand.end());
        return n.group(bones);
    };
    const std::vector<std::pair<Part, Weights>> parts{
        {Part::head, n.head},
        {Part::neck, n.neck},
        {Part::upper_arm, n.upper_arm},
        {Part::forearm, n.forearm},
        {Part::clavicle_turn, with_hand({"clavicle", "shoulder01", "upperarm"})},
        {Part::shoulder_turn, with_hand({"shoulder01", "upperarm"})},
        {Part::upper_arm_turn, with_hand({"upperarm"})},
        {Part::lower_upper_arm_turn, with_hand({"upperarm02"})}};
    for (const auto& [part, weights] : parts) {
        auto& out = model.parts[part];
        out.assign(model.base.size(), part == Part::head ? 1.0F : 0.0F);
        for (int v = 0; v < skin_vertices; ++v) out[v] = std::clamp(static_cast<float>(weights[v]), 0.0F, 1.0F);
    }
}

}  // namespace bake
