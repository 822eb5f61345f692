#include "bake_body/form.hpp"

#include "bake_body/fields.hpp"
#include "bake_body/posture.hpp"

#include <Eigen/Geometry>

namespace bake {

namespace {

Points skin_target(const Package& package, const std::string& name) {
    return package.target(name).topRows(skin_vertices);
}

/// Weight of face and skull, fading out over the neck.
Weights head_weights(const Neutral& n, double blur_dm) {
    const Weights rest = (1 - n.head.array()).matrix();
    return diffuse({{"head", n.head}, {"rest", rest}}, n.skin, n.triangles, blur_dm).at("head");
}

/// The face of MakeHuman's old shape without its shift of the head, plus the jowls and loose skin under the chin that
/// it lacks. The rest of that shape thins the arms and widens the waist, as the fitted shares already do.
Points old_face(const Package& package, const Neutral& n, Eigen::Index all) {
    constexpr double jowls = 0.8, cheeks = 0.7, under_chin = 0.8;
    Points old = Points::Zero(package.vertices.rows(), 3);
    const std::string sex(core::name_of(n.sex));
    for (const std::string ethnicity : {"caucasian", "asian", "african"})
        old += (package.target("macrodetails/" + ethnicity + "-" + sex + "-old") -
                package.target("macrodetails/" + ethnicity + "-" + sex + "-young")) /
               3;
    const Eigen::RowVector3d head_shift = n.head.transpose() * old.topRows(skin_vertices) / n.head.sum();
    Points field = Points::Zero(all, 3);
    field.topRows(skin_vertices) = scaled(old.topRows(skin_vertices).rowwise() - head_shift, head_weights(n, 0.2));
    Points loose = under_chin * skin_target(package, "neck/neck-double-more");
    for (const std::string side : {"l", "r"})
        loose += jowls * skin_target(package, "cheek/" + side + "-cheek-trans-vert-down") +
                 cheeks * skin_target(package, "cheek/" + side + "-cheek-volume-deflate");
    field.topRows(skin_vertices) += loose;
    const std::vector<int> eyes = eye_vertices(package);
    for (std::size_t k = 0; k < eyes.size(); ++k)
        field.row(skin_vertices + static_cast<Eigen::Index>(k)) = old.row(eyes[k]) - head_shift;
    return field;
}

/// From upright to bent: trunk and legs follow the column, arms the shoulders, skull and eyes the top of the neck.
Points stoop(const Package& package, const Neutral& n, Eigen::Index all) {
    const Posture old_age(n);
    const Weights head = head_weights(n, 0.3);
    Points field = Points::Zero(all, 3);
    for (int v = 0; v < skin_vertices; ++v) {
        const Eigen::RowVector3d p = n.skin.row(v);
        const double rest = std::max(0.0, 1 - head[v] - n.arm[v]);
        field.row(v) = rest * old_age.column(p) + n.arm[v] * old_age.arm(p) + head[v] * old_age.head(p);
    }
    const std::vector<int> eyes = eye_vertices(package);
    for (std::size_t k = 0; k < eyes.size(); ++k)
        field.row(skin_vertices + static_cast<Eigen::Index>(k)) = old_age.head(n.full.row(eyes[k]));
    return field;
}

/// Skin hanging from the underside of the upper arm.
Points hanging_arms(const Neutral& n, double depth_dm) {
    const Points normals = normals_of(n.skin, n.triangles);
    const Points axis = (n.joint_points("lowerarm01") - n.joint_points("upperarm01")).rowwise().normalized();
    const Weights along = n.along("upperarm01", "lowerarm01");
    Points field = Points::Zero(skin_vertices, 3);
    for (int v = 0; v < skin_vertices; ++v) {
        const Eigen::RowVector3d bone = axis.row(v);
        const Eigen::RowVector3d down = (Eigen::RowVector3d(0, -1, -0.35).normalized() -
                                         bone * bone.dot(Eigen::RowVector3d(0, -1, -0.35).normalized()))
                                            .normalized();
        const double under = smoothstep(normals.row(v).dot(down), -0.1, 0.9);
        const double middle = smoothstep(along[v], 0.05, 0.5) * (1 - smoothstep(along[v], 0.62, 0.98));
        field.row(v) = depth_dm * n.upper_arm[v] * under * middle * down;
    }
    return field;
}

/// Breasts, arms, lower belly and buttocks of a person whose skin has lost its firmness.
Points slack(const Package& package, const Neutral& n, Eigen::Index all) {
    const bool woman = n.sex == core::Sex::female;
    const Points normals = normals_of(n.skin, n.triangles);
    const Weights front = smoothstep(normals.col(2), -0.2, 0.8);
    const Weights low = n.core.cwiseProduct(bump(n.height, .555, .055)).cwiseProduct(front);
    const Weights upper = n.core.cwiseProduct(bump(n.height, .625, .05)).cwiseProduct(front);
    Points field = Points::Zero(all, 3);
    field.topRows(skin_vertices) = hanging_arms(n, woman ? 0.16 : 0.12) +
                                   0.8 * skin_target(package, "pelvis/pelvis-tone-decr") +
                                   0.9 * skin_target(package, "buttocks/buttocks-volume-decr");
    field.col(2).head(skin_vertices) += 0.13 * low - 0.06 * upper;
    field.col(1).head(skin_vertices) -= 0.1 * low;
    if (woman) {
        const std::string cup = "breast/female-young-averagemuscle-averageweight-maxcup-";
        field.topRows(skin_vertices) +=
            0.65 * (skin_target(package, cup + "minfirmness") - skin_target(package, cup + "averagefirmness")) +
            0.25 * skin_target(package, "breast/breast-volume-vert-down");
    }
    return field;
}

/// The lower belly moves down while the skin below it recedes: a fold.
Points apron(const Neutral& n, Eigen::Index all) {
    const Points normals = normals_of(n.skin, n.triangles);
    const Weights front = smoothstep(normals.col(2), -0.3, 0.6);
    const bool woman = n.sex == core::Sex::female;
    const Weights level = woman ? bump(n.height, .54, .065) : bump(n.height, .565, .075);
    const Weights hang = n.core.cwiseProduct(level).cwiseProduct(front);
    const Weights fold = n.core.cwiseProduct(bump(n.height, .502, .022)).cwiseProduct(front);
    Points field = Points::Zero(all, 3);
    field.col(2).head(skin_vertices) = -0.12 * fold;
    field.col(1).head(skin_vertices) = -(woman ? 0.3 : 0.35) * hang;
    return field;
}

}  // namespace

std::vector<Points> form_fields(const Package& package, const Neutral& n) {
    const auto all = static_cast<Eigen::Index>(skin_vertices + eye_vertices(package).size());
    return {old_face(package, n, all), stoop(package, n, all), slack(package, n, all), apron(n, all)};
}

}  // namespace bake
