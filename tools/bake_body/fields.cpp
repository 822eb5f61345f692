#include "bake_body/fields.hpp"

#include "bake_body/fair.hpp"
#include "bake_body/form.hpp"
#include "bake_body/unfold.hpp"
#include "body/fields.hpp"

#include <Eigen/Geometry>

#include <set>

namespace bake {

namespace {

using Fields = std::map<std::string, Points>;

Points scaled(const Points& points, const Weights& by) {
    return by.asDiagonal() * points;
}

/// Per lean region, and the head, the vector from its axis to the skin times its mask: growth by scaling.
Fields radial_fields(const Neutral& n) {
    const Points trunk = n.trunk_radial(), arm = n.radial("upperarm01", "lowerarm01");
    const Points forearm = n.radial("lowerarm01", "wrist"), shank = n.radial("lowerleg01", "foot");
    const Points thigh = n.radial("upperleg02", "lowerleg01");
    const JointPair low = n.joint("head"), high = n.joint("head", "tail");
    const Weights not_arm = (1 - n.arm.array()).matrix();
    Points knee = thigh;
    for (int v = 0; v < skin_vertices; ++v)
        if (n.shank[v] > 0.5) knee.row(v) = shank.row(v);
    const Fields axis{{"head", n.skin.rowwise() - (low.left + high.left) / 2},
                      {"neck", n.radial("neck01", "neck03", "tail")},
                      {"shoulder", scaled(trunk, not_arm) + scaled(arm, n.arm)},
                      {"chest", trunk},
                      {"waist", trunk},
                      {"pelvis", trunk},
                      {"thigh", thigh},
                      {"knee", knee},
                      {"calf", shank},
                      {"ankle", shank},
                      {"upper_arm", arm},
                      {"forearm", forearm},
                      {"wrist", forearm}};
    Fields fields;
    for (const auto& [name, mask] : lean_masks(n)) fields[name] = scaled(axis.at(name), mask);
    return fields;
}

/// Volume within each region: growing about an axis by c adds 2 V c, about a point 3 V c.
std::map<std::string, double> region_volumes(const Neutral& n, const Points& base, const Fields& radial) {
    Points gradient = Points::Zero(skin_vertices, 3);
    for (const auto& t : n.triangles) {
        const Eigen::RowVector3d a = base.row(t[0]), b = base.row(t[1]), c = base.row(t[2]);
        gradient.row(t[0]) += b.cross(c) / 6;
        gradient.row(t[1]) += c.cross(a) / 6;
        gradient.row(t[2]) += a.cross(b) / 6;
    }
    std::map<std::string, double> volumes;
    for (const auto& [name, field] : radial)
        volumes[name] = gradient.cwiseProduct(field).sum() / (name == "head" ? 3 : 2);
    return volumes;
}

/// Added to the abdomen's field: MakeHuman's heaviest shapes are too flat at the belly, women more than men.
double belly_forward_dm(core::Sex sex) {
    return sex == core::Sex::male ? 0.4 : 1.1;
}

/// From an average to a large bust.
Points bust(const Package& package) {
    return package.target("breast/female-young-averagemuscle-averageweight-maxcup-averagefirmness")
        .topRows(skin_vertices);
}

/// MakeHuman's heaviest shapes slide down the leg as they widen, men's by more than they widen: at twice their weight
/// that ends in a ledge over the knee. Legs, back and sides keep little of it; the front of the trunk may hang.
Points weight_morph(const Package& package, const Neutral& n) {
    constexpr double leg = 0.12, back = 0.35;
    const double front = n.sex == core::Sex::male ? 0.7 : 0.3;
    Points weight = package.target(universal(n.sex, "young-minmuscle-maxweight")) -
                    package.target(universal(n.sex, "young-averagemuscle-averageweight"));
    constexpr double too_thick_neck = 0.5;  // heavy women's necks came out 3 cm too thick
    const Weights neck =
        smoothstep(n.height, 0.79, 0.83).cwiseProduct((1 - smoothstep(n.height, 0.86, 0.90).array()).matrix());
    const Points normals = normals_of(n.skin, n.triangles);
    for (int v = 0; v < skin_vertices; ++v) {
        const double trunk = back + (front - back) * smoothstep(normals(v, 2), -0.3, 0.7);
        const double below = leg + (trunk - leg) * smoothstep(n.height[v], 0.44, 0.55);
        const double core = below + (1 - below) * smoothstep(n.height[v], 0.70, 0.79);  // shoulders rise as they fill
        const double legs_and_trunk = n.core[v] + n.shank[v];
        weight(v, 1) *= 1 - legs_and_trunk * (1 - core);
        if (n.sex == core::Sex::female) weight.row(v) *= 1 - too_thick_neck * neck[v];
    }
    return weight;
}

/// Thick thighs push the legs apart: how far each vertex goes sideways.
Weights legs_apart_dm(const Neutral& n) {
    const double stance_dm = n.sex == core::Sex::male ? 0.11 : 0.15;
    const Weights leg = (n.core + n.shank).cwiseProduct((1 - smoothstep(n.height, 0.34, 0.465).array()).matrix());
    Weights sideways(skin_vertices);
    for (int v = 0; v < skin_vertices; ++v) sideways[v] = (n.on_left[v] ? stance_dm : -stance_dm) * leg[v];
    return sideways;
}

/// The weight morph times each depot's mask. The female bust crumples under it: there it is mixed with an offset along
/// the normal and MakeHuman's cup target.
std::vector<Points> fat_fields(const Package& package, const Neutral& n, const Masks& masks) {
    const Points weight = weight_morph(package, n);
    const std::vector<int> eyes = eye_vertices(package);
    const auto all = static_cast<Eigen::Index>(skin_vertices + eyes.size());
    std::vector<Points> fields;
    for (const auto name : core::EnumNames<body::FatField>::names) {
        Points field = Points::Zero(all, 3);
        field.topRows(skin_vertices) = scaled(weight.topRows(skin_vertices), masks.at(std::string(name)));
        if (name == "chest" && n.sex == core::Sex::female) {
            field.topRows(skin_vertices) *= 0.45;
            field.topRows(skin_vertices) += 0.36 * scaled(normals_of(n.skin, n.triangles), masks.at("chest"));
            field.topRows(skin_vertices) += 0.38 * bust(package);
        }
        if (name == "upper_back" && n.sex == core::Sex::female) {
            field.topRows(skin_vertices) *=
                0.35;  // it all lies in one roll under the shoulder blades, a hump when large
            field.topRows(skin_vertices) += 0.3 * scaled(normals_of(n.skin, n.triangles), masks.at("upper_back"));
        }
        if (name == "thighs") field.col(0).head(skin_vertices) += legs_apart_dm(n);
        if (name == "abdomen") field.col(2).head(skin_vertices) += belly_forward_dm(n.sex) * visceral_mask(n);
        if (name == "face_neck")
            for (std::size_t k = 0; k < eyes.size(); ++k)
                field.row(skin_vertices + static_cast<Eigen::Index>(k)) = weight.row(eyes[k]);
        fields.push_back(field);
    }
    return fields;
}

/// The mesh's hips are too flat: the pelvis grows more in depth than in width, and more to the front than to the back,
/// where the buttocks have a depot of their own.
void deepen(Points& field) {
    constexpr double sideways = 0.45, forwards = 1.1, backwards = 0.6;
    field.col(0) *= sideways;
    field.col(1).setZero();
    for (Eigen::Index v = 0; v < field.rows(); ++v) field(v, 2) *= field(v, 2) > 0 ? forwards : backwards;
}

/// The radial fields, but for the pelvis; and the shoulder carries the arms.
std::vector<Points> lean_fields(const Neutral& n, const Fields& radial, Eigen::Index all) {
    std::vector<Points> fields;
    for (const auto name : core::EnumNames<body::LeanField>::names) {
        Points field = Points::Zero(all, 3);
        field.topRows(skin_vertices) = radial.at(std::string(name));
        if (name == "pelvis") deepen(field);
        if (name == "shoulder")
            field.col(0).head(skin_vertices) += n.arm.cwiseProduct(n.joint_points("upperarm01").col(0));
        fields.push_back(field);
    }
    return fields;
}

/// Relative corrections of MakeHuman's sizes to ANSUR II means, and the amplitude of a smooth fill of 2 to 3 % of the
/// volume between the sites of the tape, where the mesh is too slim at equal girths.
struct Corrections {
    double head, foot, forearm_length, hand, fill;
};
constexpr Corrections corrections(core::Sex sex) {
    return sex == core::Sex::male ? Corrections{0.0, 0.03, 0.0, 0.06, 0.06}
                                  : Corrections{0.058, 0.14, 0.11, 0.08, 0.09};
}

/// Men's thighs gape just under the crotch, where people's touch: how far the inner side moves towards the middle.
Weights closed_thighs_dm(const Neutral& n) {
    constexpr double closing_dm = 0.08;
    Weights sideways = Weights::Zero(skin_vertices);
    if (n.sex == core::Sex::female) return sideways;
    const Points normals = normals_of(n.skin, n.triangles);
    const Weights inner = n.core.cwiseProduct(bump(n.height, 0.457, 0.04));
    for (int v = 0; v < skin_vertices; ++v) {
        const double side = n.on_left[v] ? 1 : -1;
        sideways[v] = -side * closing_dm * inner[v] * smoothstep(-side * normals(v, 0), 0.1, 0.8);
    }
    return sideways;
}

Points base_corrections(const Neutral& n) {
    const Corrections size = corrections(n.sex);
    const Points elbow = n.joint_points("lowerarm01"), wrist = n.joint_points("wrist");
    const Weights along = n.along("lowerarm01", "wrist"), hand = smoothstep(along, 0.95, 1.1);
    const Weights along_forearm = n.forearm.cwiseProduct(along.cwiseMax(0).cwiseMin(1));
    const Points skull = scaled(n.skin - n.joint_points("head"), n.head);
    Points moved = size.head * skull + size.foot * scaled(n.skin - n.joint_points("foot"), n.foot) +
                   size.forearm_length * scaled(wrist - elbow, along_forearm) +
                   size.hand * scaled(n.skin - wrist, n.forearm.cwiseProduct(hand));

    constexpr double knee = 0.279;
    const double crotch = crotch_height(n.sex);
    const Weights& y = n.height;
    const Weights trunk = n.core.cwiseProduct(bump(y, .5625, .045) + bump(y, .667, .065));
    const Weights thigh = n.core.cwiseProduct(bump(y, (crotch + knee) / 2 - .005, (crotch - knee) / 2 - .02));
    Points trunk_fill = scaled(n.trunk_radial(), trunk);
    trunk_fill.col(0) *= 0.6;
    trunk_fill.col(2) *= 1.4;
    moved +=
        size.fill * (trunk_fill + scaled(n.radial("upperleg02", "lowerleg01"), thigh) +
                     scaled(n.radial("lowerleg01", "foot"), n.shank.cwiseProduct(bump(y, .135, .055))) + 0.5 * skull);
    moved.col(0) += closed_thighs_dm(n);
    return moved;
}

/// The woman's top lies smooth over the bust: around each nipple the skin and every field are faired.
void smooth_bust(const Package& package, const Neutral& n, BodyParts& parts) {
    constexpr double radius_dm = 0.3;
    const Weights moved = package.target("breast/nipple-size-max").topRows(skin_vertices).cwiseAbs().rowwise().sum();
    Eigen::RowVector3d left = Eigen::RowVector3d::Zero();
    double count = 0;
    for (int v = 0; v < skin_vertices; ++v)
        if (moved[v] > 0.3 * moved.maxCoeff() && n.skin(v, 0) > 0) {
            left += n.skin.row(v);
            ++count;
        }
    left /= count;
    std::vector<int> patch;
    for (int v = 0; v < skin_vertices; ++v) {
        const Eigen::RowVector3d p(std::abs(n.skin(v, 0)), n.skin(v, 1), n.skin(v, 2));
        if ((p - left).norm() < radius_dm) patch.push_back(v);
    }
    const PatchFairing fair(skin_operators(n.skin, n.triangles), patch);
    fair(parts.base);
    for (Points& field : parts.fields) fair(field);
}

/// Fat of face and neck lies smooth on the nape, without the collar under the skull that the weight morph makes there.
void smooth_nape(const Neutral& n, Points& face_neck) {
    constexpr double low = 0.80, high = 0.925, behind = 0.1;
    const Points normals = normals_of(n.skin, n.triangles);
    std::vector<int> patch;
    for (int v = 0; v < skin_vertices; ++v)
        if (n.height[v] > low && n.height[v] < high && normals(v, 2) < behind && n.neck[v] + n.head[v] > 0.5)
            patch.push_back(v);
    PatchFairing(skin_operators(n.skin, n.triangles), patch)(face_neck);
}

}  // namespace

double forearm_stretch(core::Sex sex) {
    return 1 + corrections(sex).forearm_length;
}

std::vector<int> eye_vertices(const Package& package) {
    std::set<int> used;
    for (const auto& quad : package.eye_quads) used.insert(quad.begin(), quad.end());
    return {used.begin(), used.end()};
}

BodyParts build_parts(const Package& package, const Neutral& n) {
    const std::vector<int> eyes = eye_vertices(package);
    const auto all = static_cast<Eigen::Index>(skin_vertices + eyes.size());
    const Fields radial = radial_fields(n);
    BodyParts parts;
    parts.fat = fat_masks(n);
    parts.muscle = muscle_masks(n);
    parts.fields = fat_fields(package, n, fat_shape_masks(n));
    for (Points& field : lean_fields(n, radial, all)) parts.fields.push_back(std::move(field));
    for (Points& field : form_fields(package, n)) parts.fields.push_back(std::move(field));

    // The eyes follow the skull: the same scaling about the head's joint.
    const Corrections size = corrections(n.sex);
    const double skull = size.head + 0.5 * size.fill;
    parts.base.resize(all, 3);
    parts.base.topRows(skin_vertices) = n.skin + base_corrections(n);
    for (std::size_t k = 0; k < eyes.size(); ++k) {
        const Eigen::RowVector3d eye = n.full.row(eyes[k]);
        parts.base.row(skin_vertices + static_cast<Eigen::Index>(k)) = eye + skull * (eye - n.joint("head").left);
    }
    if (n.sex == core::Sex::female) smooth_bust(package, n, parts);
    smooth_nape(n, parts.fields[static_cast<std::size_t>(body::FatField::face_neck)]);
    unfold_base(n, parts.base);
    unfold(n, parts.base, parts.fields);
    parts.region_litres = region_volumes(n, parts.base, radial);
    return parts;
}

}  // namespace bake
