#include "bake_body/neutral.hpp"

#include <cmath>

namespace bake {

std::string universal(core::Sex sex, const std::string& rest) {
    return "macrodetails/universal-" + std::string(core::name_of(sex)) + "-" + rest;
}

namespace {

Points mean_shape(const Package& package, core::Sex sex) {
    Points full = package.vertices + package.target(universal(sex, "young-averagemuscle-averageweight"));
    for (const std::string ethnicity : {"caucasian", "asian", "african"})
        full += package.target("macrodetails/" + ethnicity + "-" + std::string(core::name_of(sex)) + "-young") / 3;
    return full;
}

}  // namespace

Neutral::Neutral(const Package& package, core::Sex s)
    : sex(s), full(mean_shape(package, s)), hands(package, full), package_(package) {
    triangles = geometry::triangulate(package.skin_quads);
    skin = hands.moved(full.topRows(skin_vertices), triangles);
    const double low = skin.col(1).minCoeff(), high = skin.col(1).maxCoeff();
    height = (skin.col(1).array() - low) / (high - low);
    for (Eigen::Index v = 0; v < skin.rows(); ++v) on_left.push_back(skin(v, 0) >= 0);

    head_neck = group({"head", "jaw", "special", "oris", "oculi", "orbic", "levator", "temporalis", "tongue",
                       "risorius", "eye", "neck"});
    neck = group({"neck"});
    head = (head_neck - neck).cwiseMax(0).cwiseMin(1);
    upper_arm = group({"upperarm"});
    forearm = group({"lowerarm", "wrist", "finger", "metacarpal"});
    arm = (upper_arm + forearm).cwiseMin(1);
    shank = group({"lowerleg", "foot", "toe", "metatarsal"});
    foot = group({"foot", "toe", "metatarsal"});
    core = (1 - (head_neck + arm + shank).array()).max(0).min(1).matrix();
}

Weights Neutral::group(const std::vector<std::string>& prefixes) const {
    Weights sum = Weights::Zero(skin_vertices);
    for (std::size_t b = 0; b < package_.bones.size(); ++b)
        for (const std::string& prefix : prefixes)
            if (package_.bones[b].starts_with(prefix)) {
                sum += package_.weights.col(static_cast<Eigen::Index>(b)).head(skin_vertices);
                break;
            }
    return sum;
}

JointPair Neutral::joint(const std::string& bone, const std::string& end) const {
    const auto mean = [&](const std::string& name) {
        Eigen::RowVector3d sum = Eigen::RowVector3d::Zero();
        const auto& around = package_.joints.at(name);
        for (const int v : around) sum += full.row(v);
        return Eigen::RowVector3d(sum / static_cast<double>(around.size()));
    };
    const std::string middle = bone + "____" + end;
    if (package_.joints.contains(middle)) return {mean(middle), mean(middle)};
    return {mean(bone + ".L____" + end), mean(bone + ".R____" + end)};
}

Points Neutral::joint_points(const std::string& bone, const std::string& end) const {
    const JointPair pair = joint(bone, end);
    Points points(skin_vertices, 3);
    for (int v = 0; v < skin_vertices; ++v) points.row(v) = on_left[v] ? pair.left : pair.right;
    return points;
}

Weights Neutral::along(const std::string& start, const std::string& end) const {
    const Points a = joint_points(start), d = joint_points(end) - a;
    return (skin - a).cwiseProduct(d).rowwise().sum().cwiseQuotient(d.rowwise().squaredNorm());
}

Points Neutral::radial(const std::string& start, const std::string& end, const std::string& last) const {
    const Points a = joint_points(start);
    const Points d = (joint_points(end, last) - a).rowwise().normalized();
    const Points r = skin - a;
    const Weights along_axis = r.cwiseProduct(d).rowwise().sum();
    return r - along_axis.asDiagonal() * d;
}

Points Neutral::trunk_radial() const {
    constexpr int levels = 45;
    constexpr double low = 0.40, high = 0.84, half_band = 0.012;
    constexpr double step = (high - low) / (levels - 1);
    std::vector<double> middle(levels);
    for (int k = 0; k < levels; ++k) {
        double back = 1e9, front = -1e9;
        for (int v = 0; v < skin_vertices; ++v)
            if (core[v] > 0.6 && std::abs(height[v] - (low + k * step)) < half_band) {
                back = std::min(back, skin(v, 2));
                front = std::max(front, skin(v, 2));
            }
        middle[k] = (back + front) / 2;
    }
    std::vector<double> smooth(levels);  // moving average over seven levels
    for (int k = 0; k < levels; ++k)
        for (int j = -3; j <= 3; ++j) smooth[k] += middle[std::clamp(k + j, 0, levels - 1)] / 7;
    Points r(skin_vertices, 3);
    for (int v = 0; v < skin_vertices; ++v) {
        const double at = std::clamp((height[v] - low) / step, 0.0, levels - 1.0);
        const int k = std::min(static_cast<int>(at), levels - 2);
        const double depth = smooth[k] + (at - k) * (smooth[k + 1] - smooth[k]);
        r.row(v) << skin(v, 0), 0, skin(v, 2) - depth;
    }
    return r;
}

}  // namespace bake
