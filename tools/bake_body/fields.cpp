#include "bake_body/fields.hpp"

#include "bake_body/face.hpp"
#include "bake_body/fair.hpp"
#include "bake_body/fat_fields.hpp"
#include "bake_body/form.hpp"
#include "bake_body/unfold.hpp"
#include "body/fields.hpp"

#include <Eigen/Geometry>

#include <set>

namespace bake {

namespace {

using Fields = std::map<std::string, Points>;

/// For each lean region and the head: the vector from its axis to the skin, times its mask (growth by scaling).
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

/// Volume of each region: growth about an axis by c adds 2 V c, about a point 3 V c.
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

/// The mesh's hips are too flat: the pelvis grows more in depth than in width, and more at the front than at the back,
/// where the buttocks have their own depot.
void deepen(Points& field) {
    constexpr double sideways = 0.45, forwards = 1.1, backwards = 0.6;
    field.col(0) *= sideways;
    field.col(1).setZero();
    for (Eigen::Index v = 0; v < field.rows(); ++v) field(v, 2) *= field(v, 2) > 0 ? forwards : backwards;
}

/// The radial fields, except that the pelvis is deepened and the shoulder carries the arms along.
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
/// volume between the tape's sites, where the mesh is too slim at equal girths.
struct Corrections {
    double head, foot, forearm_length, hand, fill;
};
constexpr Corrections corrections(core::Sex sex) {
    return sex == core::Sex::male ? Corrections{0.0, 0.03, 0.0, 0.06, 0.06}
                                  : Corrections{0.058, 0.14, 0.11, 0.08, 0.09};
}

/// Inward displacement of men's thighs just below the crotch, where the mesh has a gap but real thighs touch.
Weights closed_thighs_dm(const Neutral& n) {
    constexpr double closing_dm = 0.07;
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

/// The skin between the legs is a seam: no field pushes one side across it.
void keep_seam(const Neutral& n, std::vector<Points>& fields) {
    constexpr double free_from_dm = 0.6;
    const Weights between = n.core.cwiseProduct(smoothstep(n.height, 0.38, 0.43))
                                .cwiseProduct((1 - smoothstep(n.height, 0.50, 0.54).array()).matrix());
    for (Points& field : fields)
        for (int v = 0; v < skin_vertices; ++v) {
            const double x = n.skin(v, 0);
            if (field(v, 0) * x < 0) field(v, 0) *= 1 - between[v] * (1 - smoothstep(std::abs(x), 0, free_from_dm));
        }
}

/// Arm and flank face each other above the armpit: all fields are blurred around it, so that neither grows into the
/// other.
void soften_armpits(const Neutral& n, std::vector<Points>& fields) {
    constexpr double blur_dm = 0.9, reach_dm = 0.8;
    double lowest = 1e9;
    Eigen::RowVector3d armpit = Eigen::RowVector3d::Zero();
    for (int v = 0; v < skin_vertices; ++v)
        if (n.on_left[v] && n.upper_arm[v] > 0.3 && n.core[v] > 0.3 && n.skin(v, 1) < lowest) {
            lowest = n.skin(v, 1);
            armpit = n.skin.row(v);
        }
    Weights near(skin_vertices);
    for (int v = 0; v < skin_vertices; ++v) {
        const Eigen::RowVector3d p(std::abs(n.skin(v, 0)), n.skin(v, 1), n.skin(v, 2));
        near[v] = 1 - smoothstep((p - armpit).norm(), 0.4 * reach_dm, 1.6 * reach_dm);
    }
    const HeatFlow flow(n.skin, n.triangles, blur_dm);
    for (Points& field : fields) {
        auto skin = field.topRows(skin_vertices);
        for (int axis = 0; axis < 3; ++axis) skin.col(axis) += near.cwiseProduct(flow(skin.col(axis)) - skin.col(axis));
    }
}

/// A woman's top is smooth over the bust: the skin and every field are faired around each nipple.
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
    parts.fields = fat_fields(package, n);
    for (Points& field : parts.fields) field.topRows(skin_vertices) = n.hands.grown(field.topRows(skin_vertices));
    for (Points& field : lean_fields(n, radial, all)) parts.fields.push_back(std::move(field));
    for (Points& field : form_fields(package, n)) parts.fields.push_back(std::move(field));

    // The eyes follow the skull: the same scaling about the head's joint.
    const Corrections size = corrections(n.sex);
    const double skull = size.head + 0.5 * size.fill;
    parts.base.resize(all, 3);
    parts.base.topRows(skin_vertices) = n.skin + base_corrections(n) + calm_face(package).topRows(skin_vertices);
    for (std::size_t k = 0; k < eyes.size(); ++k) {
        const Eigen::RowVector3d eye = n.full.row(eyes[k]);
        parts.base.row(skin_vertices + static_cast<Eigen::Index>(k)) = eye + skull * (eye - n.joint("head").left);
    }
    if (n.sex == core::Sex::female) smooth_bust(package, n, parts);
    soften_armpits(n, parts.fields);
    keep_seam(n, parts.fields);
    unfold_base(n, parts.base);
    unfold(n, parts.base, parts.fields);
    parts.region_litres = region_volumes(n, parts.base, radial);
    return parts;
}

}  // namespace bake
