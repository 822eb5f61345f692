#include "bake_body/masks.hpp"

#include <array>

namespace bake {

namespace {

constexpr double fat_blur_dm = 0.6;
constexpr double trunk_blur_dm = 0.7;  // for unequal neighbours: keeps buttocks below a slim waist from forming a shelf
constexpr double lean_blur_dm = 0.25;
constexpr double muscle_blur_dm = 0.3;

using Array = Eigen::ArrayXd;

Array ramp(const Weights& x, double low, double high) {
    return smoothstep(x, low, high).array();
}

/// How far the skin faces forwards, 0..1, and sideways.
struct Facing {
    Array front, side;
};

Facing facing(const Neutral& n) {
    const Points normals = normals_of(n.skin, n.triangles);
    const Weights z = normals.col(2), x = normals.col(0).cwiseAbs();
    return {ramp(z, -0.5, 0.7), ramp(x, 0.35, 0.95)};
}

}  // namespace

double crotch_height(core::Sex sex) {
    return sex == core::Sex::male ? 0.481 : 0.462;
}

namespace {

Masks sharp_fat_masks(const Neutral& n) {
    const auto [front, side] = facing(n);
    const Weights& y = n.height;
    const Array leg = n.core.array() * (1 - ramp(y, 0.44, 0.50));
    const Array trunk = n.core.array() - leg;
    // Thigh fat tapers towards the knee; the rest there moves with the lower leg.
    const Array thigh = leg * (1 - 0.7 * ramp(n.along("upperleg02", "lowerleg01"), 0.45, 0.9));
    const Array upper = ramp(y, 0.66, 0.72);  // under the bust
    const Array lower = trunk * (1 - upper);
    const Array pelvis = lower * (1 - ramp(y, 0.53, 0.585));  // below the iliac crest
    const Array belt = lower - pelvis;
    const Array abdomen = belt * front * (1 - 0.6 * side);
    const Array buttocks = pelvis * (1 - front) * (1 - 0.7 * side);
    const Array under_belly = pelvis * front * (1 - side) * ramp(y, 0.48, 0.56);
    const Masks masks{{"face_neck", n.head_neck},
                      {"chest", trunk * upper * front},
                      {"upper_back", trunk * upper * (1 - front)},
                      {"upper_arms", n.upper_arm},
                      {"forearms", n.forearm},
                      {"abdomen", abdomen + under_belly},
                      {"flanks", belt - abdomen},
                      {"hips", pelvis - buttocks - under_belly},
                      {"buttocks", buttocks},
                      {"thighs", thigh},
                      {"calves", n.shank.array() + leg - thigh}};
    return masks;
}

}  // namespace

Masks fat_masks(const Neutral& n) {
    return diffuse(sharp_fat_masks(n), n.skin, n.triangles, fat_blur_dm);
}

Masks fat_shape_masks(const Neutral& n) {
    const Masks sharp = sharp_fat_masks(n);
    Masks masks = diffuse(sharp, n.skin, n.triangles, fat_blur_dm);
    const Masks wide = diffuse(sharp, n.skin, n.triangles, trunk_blur_dm);
    constexpr std::array trunk{"chest", "upper_back", "abdomen", "flanks", "hips", "buttocks", "thighs"};
    Weights whole = Weights::Zero(skin_vertices), spread = Weights::Zero(skin_vertices);
    for (const char* name : trunk) {
        whole += masks.at(name);
        spread += wide.at(name);
    }
    for (const char* name : trunk)
        masks.at(name) = whole.cwiseProduct(wide.at(name)).cwiseQuotient(spread.cwiseMax(1e-9));
    return masks;
}

Masks lean_masks(const Neutral& n) {
    const Weights& y = n.height;
    const double crotch = crotch_height(n.sex);
    const Array deltoid = 1 - ramp(n.along("upperarm01", "lowerarm01"), 0.15, 0.5);
    const Array wrist = ramp(n.along("lowerarm01", "wrist"), 0.65, 0.9);
    const Weights along_shank = n.along("lowerleg01", "foot");
    const Array ankle = ramp(along_shank, 0.62, 0.85), below_knee = 1 - ramp(along_shank, 0.06, 0.2);
    const Array above_knee = ramp(n.along("upperleg02", "lowerleg01"), 0.75, 0.93);
    const Array thigh = n.core.array() * (1 - ramp(y, crotch - .015, crotch + .065));
    const Array trunk = n.core.array() - thigh, shank = n.shank.array();
    const Array shoulder = ramp(y, .755, .795), chest = ramp(y, .62, .725), waist = ramp(y, .525, .61);
    const Array upper_arm = n.upper_arm.array(), forearm = n.forearm.array();
    const Masks masks{{"head", n.head},
                      {"neck", n.neck},
                      {"shoulder", upper_arm * deltoid + trunk * shoulder},
                      {"chest", trunk * (1 - shoulder) * chest},
                      {"waist", trunk * (1 - chest) * waist},
                      {"pelvis", trunk * (1 - waist)},
                      {"thigh", thigh * (1 - above_knee)},
                      {"knee", shank * below_knee * (1 - ankle) + thigh * above_knee},
                      {"calf", shank * (1 - ankle) * (1 - below_knee)},
                      {"ankle", shank * ankle},
                      {"upper_arm", upper_arm * (1 - deltoid)},
                      {"forearm", forearm * (1 - wrist)},
                      {"wrist", forearm * wrist}};
    return diffuse(masks, n.skin, n.triangles, lean_blur_dm);
}

Masks muscle_masks(const Neutral& n) {
    const auto [front, side] = facing(n);
    const Weights& y = n.height;
    const double crotch = crotch_height(n.sex);
    const Array deltoid = 1 - ramp(n.along("upperarm01", "lowerarm01"), 0.25, 0.55);
    const Array hand = ramp(n.along("lowerarm01", "wrist"), 0.85, 1.0);
    const Array above_ankle = 1 - ramp(n.along("lowerleg01", "foot"), 0.6, 0.85);
    const Array core = n.core.array();
    const Array thigh = core * (1 - ramp(y, crotch - .01, crotch + .03));
    const Array trunk = core - thigh;
    const Array upper = ramp(y, 0.68, 0.71), top = ramp(y, 0.78, 0.81);
    const Array back = 1 - front, pelvis = 1 - ramp(y, 0.53, 0.57);
    Masks masks{{"chest", trunk * upper * front * (1 - top)},
                {"back", trunk * (back * (1 - pelvis)) * (1 - top * 0.3)},
                {"shoulders", n.upper_arm.array() * deltoid + trunk * top * 0.3},
                {"arms", n.upper_arm.array() * (1 - deltoid) + n.forearm.array() * (1 - hand)},
                {"core", trunk * (1 - upper) * (1 - pelvis) * front},
                {"glutes", trunk * pelvis * back},
                {"thighs", thigh},
                {"calves", n.shank.array() * above_ankle}};
    Weights rest = Weights::Ones(skin_vertices);
    for (const auto& [name, mask] : masks) rest -= mask;
    masks["rest"] = rest.cwiseMax(0);
    return diffuse(masks, n.skin, n.triangles, muscle_blur_dm);
}

Weights visceral_mask(const Neutral& n) {
    const auto [front, side] = facing(n);
    const Array belt = bump(n.height, 0.59, 0.15).array();
    const Array round = belt * (1.6 - 0.6 * belt);  // closer to the profile of a ball than of a wedge
    const Weights bulge = (n.core.array() * round * front * (1 - 0.4 * side)).matrix();
    const Weights rest = (1 - bulge.array()).matrix();
    const Weights smooth = diffuse({{"bulge", bulge}, {"rest", rest}}, n.skin, n.triangles, fat_blur_dm).at("bulge");
    return smooth / smooth.maxCoeff();
}

}  // namespace bake
