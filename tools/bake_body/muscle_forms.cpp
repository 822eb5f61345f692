#include "bake_body/muscle_forms.hpp"

#include "bake_body/form_lines.hpp"
#include "bake_body/smooth.hpp"
#include "core/units.hpp"

#include <cmath>

// Heights in millimetres, for a muscular person without fat; what fat leaves of them is shape/definition's part.
// Places on the trunk are shares of body height, x from the middle.

namespace bake {

namespace {

using body::Joint;

// The trunk's layer is never thin where it counts; as deep as this its forms show as they do on lean people.
constexpr double front_gain = 2.1, womans_front_gain = 4.0, back_gain = 1.5, limb_gain = 0.68;
constexpr double male_shoulder = 0.7954;  // height of the joint / body height of the man's mesh, which was drawn on

/// A point of the trunk, front or back.
struct TrunkPlace {
    double x = 0;      ///< share of height
    double y = 0;      ///< likewise, moved to the levels of the man's mesh
    double level = 0;  ///< -1 at the crotch, 0 at the navel, 1 at the nipples
    double z = 0;
};

/// The straight muscle of the belly in its rows, and the white line between both.
double rectus_mm(const TrunkPlace& p) {
    const double edge = p.level > 0 ? 0.0375 + 0.003 * p.level : 0.0375 * (1 + 0.62 * p.level);
    const double across = cushion(p.x / edge * 0.97 + 0.03);
    const double level = p.level - 0.03 * p.x / edge;
    constexpr double lines[] = {-0.03, 0.27, 0.55, 0.84};
    double belly = 0;
    for (int row = 0; row < 3; ++row) belly += 7.5 * cushion((level - lines[row]) / (lines[row + 1] - lines[row]));
    belly += 5.0 * cushion((level + 1.0) / 0.97);
    return across * belly;
}

double front_mm(const TrunkPlace& p, bool is_male) {
    const glm::dvec2 at(p.x, p.y);
    const glm::dvec2 by_level(p.x, 0.1 * p.level);  // levels drawn about as long as shares of height
    double h = rectus_mm(p);
    h += 3.0 * ridge(by_level, {{0.006, 0.088}, {0.030, 0.080}, {0.055, 0.058}, {0.074, 0.028}, {0.083, 0.012}}, 0.006);
    h += 3.0 * mound(by_level, {0.066, 0.004}, {0.016, 0.018});
    h -= 4.0 * ridge(by_level, {{0.090, -0.016}, {0.070, -0.032}, {0.046, -0.062}, {0.022, -0.095}}, 0.006);
    h += 3.0 * mound(by_level, {0.070, -0.024}, {0.008, 0.008});
    if (is_male) {
        const double lower = p.x < 0.04 ? 0.93 - 1.2 * p.x : 0.88 + 70 * (p.x - 0.04) * (p.x - 0.04);
        h += 7.0 * smoothstep(p.level, lower - 0.05, lower + 0.06) * (1 - smoothstep(p.level, 1.3, 1.65)) *
             smoothstep(p.x, 0.002, 0.013) * (1 - smoothstep(p.x, 0.085, 0.112));
    } else {
        h -= 1.5 * ridge(at, {{0, 0.715}, {0, 0.79}}, 0.0055);
    }
    h -= 2.5 * ridge(at, {{0.060, 0.812}, {0.080, 0.785}, {0.097, 0.755}}, 0.006);
    h += 5.0 * ridge(at, {{0.012, 0.8155}, {0.045, 0.8225}, {0.075, 0.8265}, {0.098, 0.8260}}, 0.0045);
    h -= 4.5 * ridge(at, {{0.028, 0.833}, {0.058, 0.837}}, 0.007);
    h -= 4.0 * mound(at, {0, 0.821}, {0.006, 0.006});
    return h;
}

/// The saw-toothed muscle on the ribs, and the ribs under it.
double side_mm(const TrunkPlace& p) {
    double h = 0;
    for (int finger = 0; finger < 4; ++finger) {
        const double y = 0.658 + 0.0215 * finger;
        h += 3.6 * ridge({p.z, p.y}, {{-0.008, y + 0.020}, {0.020, y + 0.008}, {0.046 - 0.004 * finger, y}}, 0.0046);
    }
    h += 3.5 * ridge({p.z, p.y}, {{-0.022, 0.745}, {-0.030, 0.690}, {-0.032, 0.640}}, 0.008);
    return h;
}

double back_mm(const TrunkPlace& p) {
    const glm::dvec2 at(p.x, p.y);
    double h = -4.5 * ridge(at, {{0, 0.535}, {0, 0.66}}, 0.0065) - 3.5 * ridge(at, {{0, 0.66}, {0, 0.82}}, 0.006);
    h += 4.5 * ridge(at, {{0.021, 0.560}, {0.022, 0.640}}, 0.009);
    h += 2.0 * ridge(at, {{0.020, 0.640}, {0.018, 0.720}}, 0.007);
    h += 3.5 * ridge(at, {{0.039, 0.800}, {0.043, 0.765}, {0.054, 0.728}}, 0.006);
    h -= 3.0 * ridge(at, {{0.029, 0.795}, {0.033, 0.760}, {0.045, 0.720}}, 0.0065);
    h += 3.5 * ridge(at, {{0.042, 0.797}, {0.075, 0.810}, {0.100, 0.820}}, 0.0055);
    h -= 2.5 * ridge(at, {{0.055, 0.790}, {0.090, 0.803}}, 0.006);
    h += 3.5 * mound(at, {0.070, 0.768}, {0.015, 0.014});
    h -= 2.0 * ridge(at, {{0.060, 0.735}, {0.090, 0.755}}, 0.006);
    h += 2.5 * ridge(at, {{0.006, 0.660}, {0.028, 0.730}, {0.042, 0.785}}, 0.0055);
    h += 4.0 * ridge(at, {{0.080, 0.720}, {0.067, 0.670}, {0.050, 0.620}}, 0.011);
    h -= 2.5 * ridge(at, {{0.072, 0.625}, {0.052, 0.585}}, 0.008);
    h -= 3.0 * mound(at, {0.027, 0.553}, {0.006, 0.007});
    return h;
}

double thigh_mm(const LimbPlace& p) {
    double h = -3.0 * limb_ridge(p, {{0.05, 25}, {0.35, -5}, {0.60, -35}, {0.90, -75}}, 0.010);
    h += 3.5 * limb_ridge(p, {{0.20, 12}, {0.50, 8}, {0.78, 3}}, 0.015);
    h -= 3.5 * limb_ridge(p, {{0.30, 34}, {0.60, 27}, {0.83, 13}}, 0.008);
    h -= 3.5 * limb_ridge(p, {{0.52, -20}, {0.75, -14}, {0.87, -5}}, 0.008);
    h += 6.5 * limb_mound(p, {0.83, -38}, 0.017, 0.028);
    h += 4.5 * limb_mound(p, {0.66, 44}, 0.022, 0.070);
    h -= 3.0 * limb_ridge(p, {{0.25, 88}, {0.60, 92}, {0.92, 95}}, 0.009);
    h += 3.0 * limb_ridge(p, {{0.35, 150}, {0.70, 138}, {0.97, 118}}, 0.012);
    h += 3.0 * limb_ridge(p, {{0.35, -160}, {0.70, -150}, {0.97, -125}}, 0.012);
    h -= 3.5 * limb_ridge(p, {{0.40, 178}, {0.98, 180}}, 0.010);
    h += 2.4 * limb_mound(p, {0.99, 0}, 0.016, 0.020);
    h -= 2.0 * limb_mound(p, {0.99, 40}, 0.009, 0.016) + 2.0 * limb_mound(p, {0.99, -40}, 0.009, 0.016);
    return h;
}

double calf_mm(const LimbPlace& p) {
    double h = 3.4 * limb_mound(p, {0.23, -140}, 0.020, 0.050) + 2.7 * limb_mound(p, {0.21, 145}, 0.018, 0.045);
    h -= 3.5 * limb_ridge(p, {{0.41, -172}, {0.43, -140}, {0.38, -108}}, 0.007);
    h -= 3.5 * limb_ridge(p, {{0.37, 172}, {0.38, 140}, {0.33, 110}}, 0.007);
    h -= 3.0 * limb_ridge(p, {{0.06, 180}, {0.36, 180}}, 0.008);
    h += 2.5 * limb_ridge(p, {{0.38, 105}, {0.62, 115}}, 0.009);
    h += 3.0 * limb_ridge(p, {{0.10, 25}, {0.35, 22}, {0.60, 10}}, 0.011);
    h -= 2.0 * limb_ridge(p, {{0.10, -10}, {0.60, -14}}, 0.008);
    h += 1.8 * limb_ridge(p, {{0.62, 180}, {0.92, 180}}, 0.007);
    h -= 2.0 * limb_ridge(p, {{0.60, 145}, {0.90, 140}}, 0.008) +
         2.0 * limb_ridge(p, {{0.60, -145}, {0.90, -140}}, 0.008);
    return h;
}

double upper_arm_mm(const LimbPlace& p) {
    double h = -3.0 * limb_ridge(p, {{-0.05, -5}, {0.20, 30}, {0.47, 82}}, 0.008);
    h -= 3.0 * limb_ridge(p, {{-0.05, 175}, {0.20, 150}, {0.47, 98}}, 0.008);
    h += 3.0 * limb_ridge(p, {{-0.02, 90}, {0.33, 90}}, 0.014);
    h += 5.5 * limb_mound(p, {0.62, -12}, 0.016, 0.040);
    h -= 3.5 * limb_ridge(p, {{0.48, 64}, {0.92, 52}}, 0.007);
    h -= 3.5 * limb_ridge(p, {{0.30, -85}, {0.92, -80}}, 0.007);
    h += 4.5 * limb_mound(p, {0.45, 135}, 0.014, 0.038) + 3.5 * limb_mound(p, {0.45, -150}, 0.015, 0.038);
    h -= 3.0 * limb_ridge(p, {{0.50, 172}, {0.82, 165}}, 0.009);
    return h;
}

double forearm_mm(const LimbPlace& p) {
    double h = 4.0 * limb_ridge(p, {{-0.06, 55}, {0.20, 42}, {0.50, 22}}, 0.010);
    h -= 2.5 * limb_ridge(p, {{0.08, 85}, {0.65, 72}}, 0.006);
    h += 3.0 * limb_mound(p, {0.20, -60}, 0.015, 0.032);
    h -= 2.0 * limb_ridge(p, {{0.05, 168}, {0.80, 168}}, 0.006);
    h -= 2.0 * limb_ridge(p, {{0.05, -5}, {0.50, -8}}, 0.006);
    return h;
}

LimbPlace on_limb(glm::dvec3 p, glm::dvec3 upper, glm::dvec3 lower) {
    const glm::dvec3 way = lower - upper;
    const double length = glm::length(way);
    const glm::dvec3 axis = way / length;
    const glm::dvec3 front = glm::normalize(glm::dvec3(0, 0, 1) - axis.z * axis);
    const glm::dvec3 outside = glm::cross(front, axis);  // axes of limbs point down
    const glm::dvec3 away = p - upper - glm::dot(p - upper, axis) * axis;
    return {.along = glm::dot(p - upper, axis) / length,
            .round_deg = std::atan2(glm::dot(away, outside), glm::dot(away, front)) * 180 / core::pi,
            .radius_m = glm::length(away),
            .length_m = length};
}

}  // namespace

MuscleForms::MuscleForms(const body::BodyModel& model) : model_(model) {
    tall_m_ = geometry::bounding_box(model.skin(model.base)).high.y;
    const auto height_of = [&](const std::vector<std::uint32_t>& vertices) {
        double sum = 0;
        for (const auto v : vertices) sum += model.base[v].y;
        return sum / static_cast<double>(vertices.size()) / tall_m_;
    };
    navel_ = height_of(model.navel);
    nipple_ = height_of(model.nipple);
    crotch_ = model.base[model.crotch].y / tall_m_;
    for (const Joint joint : core::all_values<Joint>()) joints_[joint] = model.joints[joint].at(model.base);
}

double MuscleForms::height_mm(Place place) const {
    const bool is_male = model_.sex == core::Sex::male;
    glm::dvec3 p = place.point, n = place.normal;
    if (p.x < 0) {
        p.x = -p.x;
        n.x = -n.x;
    }
    const double rest = std::max(0.0, 1 - place.upper_arm - place.forearm - place.head);
    const double y = p.y / tall_m_;
    const double leg = 1 - smoothstep(y, crotch_ - 0.02, crotch_ + 0.04);
    double sum = 0;
    if (place.upper_arm > 0)
        sum += place.upper_arm * limb_gain * upper_arm_mm(on_limb(p, joints_[Joint::shoulder], joints_[Joint::elbow]));
    if (place.forearm > 0) {
        const LimbPlace at = on_limb(p, joints_[Joint::elbow], joints_[Joint::wrist]);
        sum += place.forearm * limb_gain * (1 - smoothstep(at.along, 0.7, 0.9)) * forearm_mm(at);
    }
    if (rest * leg > 0) {
        const double above_knee = smoothstep(p.y, joints_[Joint::knee].y - 0.03, joints_[Joint::knee].y + 0.01);
        const LimbPlace calf = on_limb(p, joints_[Joint::knee], joints_[Joint::ankle]);
        sum += rest * leg * limb_gain *
               (above_knee * thigh_mm(on_limb(p, joints_[Joint::hip], joints_[Joint::knee])) +
                (1 - above_knee) * (1 - smoothstep(calf.along, 0.85, 1.0)) * calf_mm(calf));
    }
    if (rest * (1 - leg) > 0) {
        const double above = y - navel_;
        const TrunkPlace at{.x = p.x / tall_m_,
                            .y = y + male_shoulder - joints_[Joint::shoulder].y / tall_m_,
                            .level = above / (above > 0 ? nipple_ - navel_ : navel_ - crotch_),
                            .z = p.z / tall_m_};
        sum += rest * (1 - leg) *
               (smoothstep(n.z, 0.05, 0.5) * (is_male ? front_gain : womans_front_gain) * front_mm(at, is_male) +
                smoothstep(-n.z, 0.05, 0.5) * back_gain * back_mm(at) +
                smoothstep(n.x, 0.35, 0.7) * (1 - smoothstep(at.y, 0.74, 0.77)) * back_gain * side_mm(at));
    }
    return sum;
}

}  // namespace bake
