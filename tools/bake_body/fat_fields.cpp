#include "bake_body/fat_fields.hpp"

#include "bake_body/fair.hpp"
#include "bake_body/fields.hpp"
#include "bake_body/masks.hpp"
#include "body/fields.hpp"

#include <Eigen/Geometry>

namespace bake {

namespace {

Weights one_minus(const Weights& w) {
    return (1 - w.array()).matrix();
}

void blur(const Neutral& n, double sigma_dm, Points& field) {
    const HeatFlow flow(n.skin, n.triangles, sigma_dm);
    for (int axis = 0; axis < 3; ++axis) field.col(axis) = flow(field.col(axis));
}

/// From an average to a large bust.
Points bust(const Package& package) {
    return package.target("breast/female-young-averagemuscle-averageweight-maxcup-averagefirmness")
        .topRows(skin_vertices);
}

/// MakeHuman's heaviest shapes slide down the leg as they widen, men's by more than they widen: at twice their weight
/// that creates a ledge above the knee. Legs, back and sides keep little of the slide; the front of the trunk may hang.
Points weight_morph(const Package& package, const Neutral& n) {
    constexpr double leg = 0.12, back = 0.35;
    const double front = n.sex == core::Sex::male ? 0.7 : 0.3;
    Points weight = package.target(universal(n.sex, "young-minmuscle-maxweight")) -
                    package.target(universal(n.sex, "young-averagemuscle-averageweight"));
    const Points normals = normals_of(n.skin, n.triangles);
    for (int v = 0; v < skin_vertices; ++v) {
        const double trunk = back + (front - back) * smoothstep(normals(v, 2), -0.3, 0.7);
        const double below = leg + (trunk - leg) * smoothstep(n.height[v], 0.44, 0.55);
        const double core = below + (1 - below) * smoothstep(n.height[v], 0.70, 0.79);  // shoulders rise as they fill
        const double legs_and_trunk = n.core[v] + n.shank[v];
        weight(v, 1) *= 1 - legs_and_trunk * (1 - core);
    }
    return weight;
}

/// The same fat as a smooth layer: the weight morph's displacement along the normals, both blurred. Nothing slides
/// along the skin, and muscles are buried instead of inflated.
Points even_layer(const Neutral& n, const Points& weight, double blur_dm) {
    constexpr double normal_blur_dm = 0.25;
    Points normals = normals_of(n.skin, n.triangles);
    blur(n, normal_blur_dm, normals);
    normals.rowwise().normalize();
    const Weights outward = weight.topRows(skin_vertices).cwiseProduct(normals).rowwise().sum();
    constexpr double gain = 1.25;  // a smooth layer of the same height holds less
    return gain * scaled(normals, blurred(outward, n.skin, n.triangles, blur_dm));
}

/// The weight morph, smoothed to the degree given by `share`.
Points evened(const Points& weight, const Points& layer, const Weights& share) {
    return scaled(weight.topRows(skin_vertices), one_minus(share)) + scaled(layer, share);
}

/// MakeHuman's heavy thighs are widest above the knee, with a ledge at twice their weight; real ones taper towards it.
/// Men's knees, and thighs below the gluteal fold, grow with fat as measured by tape (fit_body) if they are tapered
/// less.
Weights thigh_taper(const Neutral& n) {
    const bool man = n.sex == core::Sex::male;
    const double at_knee = man ? 0.78 : 0.42, at_hip = man ? 1.05 : 1.25, above = man ? 0 : 0.5;
    const Weights rise = man ? smoothstep(n.height, 0.27, 0.44) : smoothstep(n.height, 0.285, 0.45);
    return (at_knee + (at_hip - at_knee) * rise.array() - above * smoothstep(n.height, 0.455, 0.53).array()).matrix();
}

/// Sideways displacement of each vertex, as thick thighs push the legs apart.
Weights legs_apart_dm(const Neutral& n) {
    const double stance_dm = n.sex == core::Sex::male ? 0.135 : 0.15;
    const Weights leg = (n.core + n.shank).cwiseProduct(one_minus(smoothstep(n.height, 0.34, 0.465)));
    Weights sideways(skin_vertices);
    for (int v = 0; v < skin_vertices; ++v) sideways[v] = (n.on_left[v] ? stance_dm : -stance_dm) * leg[v];
    return sideways;
}

/// MakeHuman's heaviest shapes are too flat at the belly. A man's bulges like a ball above his belt, pushed out by
/// visceral fat; a woman's is fullest below the navel, rounded underneath too, and sinks as it protrudes.
void round_belly(const Neutral& n, Points& field) {
    if (n.sex == core::Sex::male) {
        constexpr double forward_dm = 0.4;
        field.col(2) += forward_dm * visceral_mask(n);
        return;
    }
    constexpr double forward_dm = 1.1, blur_dm = 0.6;
    const Weights normal_z = normals_of(n.skin, n.triangles).col(2), normal_x = normals_of(n.skin, n.triangles).col(0);
    const Weights front =
        smoothstep(normal_z, -0.5, 0.7).cwiseProduct(one_minus(0.4 * smoothstep(normal_x.cwiseAbs(), 0.35, 0.95)));
    const Weights level = one_minus(one_minus(bump(n.height, 0.575, 0.15)).array().square().matrix());
    const Weights bulge = blurred(n.core.cwiseProduct(front).cwiseProduct(level), n.skin, n.triangles, blur_dm);
    field.col(2) += forward_dm / bulge.maxCoeff() * bulge;
    const Weights sinking = (0.12 + 0.28 * bump(n.height, 0.53, 0.065).array()).matrix();
    field.col(1) -= sinking.cwiseProduct(field.col(2).cwiseMax(0));
}

/// A woman's buttocks fill from below and sink as they grow; otherwise they form a shelf below the waist.
void hang_buttocks(const Neutral& n, Points& field) {
    constexpr double sinking = 0.3, blur_dm = 0.85;
    const Weights low = (1.7 - 0.95 * smoothstep(n.height, 0.49, 0.60).array()).matrix();
    const Weights above_fold = smoothstep(n.height, 0.45, 0.53);
    field = scaled(field, low);
    blur(n, blur_dm, field);
    field.col(1) += sinking * above_fold.cwiseProduct(field.col(2).cwiseMin(0));
}

/// Makes the fat of face and neck smooth at the nape, without the weight morph's collar below the skull.
void smooth_nape(const Neutral& n, Points& face_neck) {
    constexpr double low = 0.80, high = 0.925, behind = 0.1;
    const Points normals = normals_of(n.skin, n.triangles);
    std::vector<int> patch;
    for (int v = 0; v < skin_vertices; ++v)
        if (n.height[v] > low && n.height[v] < high && normals(v, 2) < behind && n.neck[v] + n.head[v] > 0.5)
            patch.push_back(v);
    PatchFairing(skin_operators(n.skin, n.triangles), patch)(face_neck);
}

/// How far the skin is smoothed, 0..1.
Weights even_share(const Neutral& n) {
    const Weights arm = n.upper_arm.cwiseProduct(smoothstep(n.along("upperarm01", "lowerarm01"), 0.05, 0.35));
    const Weights leg = n.core.cwiseProduct(one_minus(smoothstep(n.height, 0.40, 0.47)));
    const Weights back = n.core.cwiseProduct(bump(n.height, 0.61, 0.09))
                             .cwiseProduct(one_minus(smoothstep(normals_of(n.skin, n.triangles).col(2), -0.4, 0.3)));
    const Weights neck =
        n.sex == core::Sex::female ? Weights(bump(n.height, 0.855, 0.06)) : Weights(Weights::Zero(skin_vertices));
    const Weights share = 0.9 * arm + 0.5 * leg + 0.6 * back + 0.9 * neck.cwiseProduct(n.head_neck);
    return blurred(share.cwiseMin(1), n.skin, n.triangles, 0.2);
}

/// The female bust and upper back crumple under the weight morph: it is blended with an offset along the normal there,
/// and with MakeHuman's cup target.
void lay_out_bust(const Package& package, const Neutral& n, const Weights& mask, Points& field) {
    field = 0.45 * field + 0.36 * scaled(normals_of(n.skin, n.triangles), mask) + 0.38 * bust(package);
}
void lay_out_back(const Neutral& n, const Weights& mask, Points& field) {
    constexpr double blur_dm = 0.8;  // prevents a hump, or a roll below the shoulder blades
    field = 0.5 * field + 0.45 * scaled(normals_of(n.skin, n.triangles), mask);
    blur(n, blur_dm, field);
}

}  // namespace

std::vector<Points> fat_fields(const Package& package, const Neutral& n) {
    using body::FatField;
    constexpr double layer_blur_dm = 0.45;
    const bool woman = n.sex == core::Sex::female;
    const Masks masks = fat_shape_masks(n);
    const Points weight = weight_morph(package, n);
    const Points even = evened(weight, even_layer(n, weight, layer_blur_dm), even_share(n));
    const std::vector<int> eyes = eye_vertices(package);
    const auto all = static_cast<Eigen::Index>(skin_vertices + eyes.size());
    std::vector<Points> fields;
    for (const auto depot : core::all_values<FatField>()) {
        const Weights& mask = masks.at(std::string(core::name_of(depot)));
        Points skin = scaled(even, mask);
        if (depot == FatField::chest && woman) lay_out_bust(package, n, mask, skin);
        if (depot == FatField::upper_back && woman) lay_out_back(n, mask, skin);
        if (depot == FatField::thighs) {
            skin = scaled(skin, thigh_taper(n));
            skin.col(0) += legs_apart_dm(n);
        }
        if (depot == FatField::abdomen) round_belly(n, skin);
        if (depot == FatField::buttocks && woman) hang_buttocks(n, skin);
        if (depot == FatField::face_neck) smooth_nape(n, skin);
        Points field = Points::Zero(all, 3);
        field.topRows(skin_vertices) = skin;
        if (depot == FatField::face_neck)
            for (std::size_t k = 0; k < eyes.size(); ++k)
                field.row(skin_vertices + static_cast<Eigen::Index>(k)) = weight.row(eyes[k]);
        fields.push_back(field);
    }
    return fields;
}

}  // namespace bake
