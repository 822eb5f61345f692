#include "bake_body/unfold.hpp"

#include "bake_body/fair.hpp"
#include "body/fields.hpp"

#include <Eigen/Geometry>

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>

namespace bake {

namespace {

constexpr int most_rounds = 20;

/// How far the fat fields go in very heavy people, relative to each other (order of body::FatField): what the solver
/// asks for at a body mass index of 50.
using Pattern = std::array<double, body::fat_field_count>;
constexpr Pattern heavy(core::Sex sex) {
    return sex == core::Sex::male ? Pattern{2.7, 1.5, 1.9, 1.5, 0.5, 1.5, 0.8, 0.8, 1.6, 2.8, 0.5}
                                  : Pattern{3.1, 1.6, 1.9, 2.7, 1.3, 1.7, 0.8, 1.2, 1.8, 3.0, 0.9};
}

/// A depot that has this many times the heavy body's is as extreme as any pattern of fat makes it.
constexpr double largest_alone = 1.15;

Eigen::VectorXd coefficients(core::Sex sex, double fat, double ageing) {
    const Pattern pattern = heavy(sex);
    Eigen::VectorXd c(static_cast<Eigen::Index>(body::field_count));
    for (std::size_t k = 0; k < body::fat_field_count; ++k)
        c[static_cast<Eigen::Index>(k)] = fat < 0 ? -0.25 : fat * pattern[k];
    c.tail(body::form_field_count).setConstant(ageing);
    c[static_cast<Eigen::Index>(body::field_count) - 1] = std::clamp(fat - 0.2, 0.0, 1.0);  // the apron
    return c;
}

/// A man of 90 with the lean mass of an athlete and no fat to speak of, small: what the solver asks for at 1.40 m.
Eigen::VectorXd small_strong_old_man() {
    constexpr std::array fat{-0.17, -0.10, -0.13, -0.12, 0.02, -0.12, -0.07, -0.12, -0.25, -0.25, 0.03};
    constexpr std::array lean{0.13, -0.01, 0.45, 0.61, 0.03, 0.42, 0.36, 0.37, 0.26, 0.29, 0.39, 0.48};
    Eigen::VectorXd c = coefficients(core::Sex::male, 0, 1);
    std::copy(fat.begin(), fat.end(), c.begin());
    std::copy(lean.begin(), lean.end(), c.begin() + body::fat_field_count);
    return c;
}

/// Coefficients of the bodies that are tried: fat from clamped to heavy, lean from starved to strong, young and old.
std::vector<Eigen::VectorXd> trials(core::Sex sex) {
    std::vector<Eigen::VectorXd> out;
    for (const double fat : {-1.0, 0.0, 0.35, 0.7, 1.0, 1.35})
        for (const double lean : {-0.22, 0.05, 0.2, 0.4})
            for (const double ageing : {0.0, 1.0}) {
                Eigen::VectorXd c = coefficients(sex, fat, ageing);
                c.segment(body::fat_field_count, body::lean_field_count).setConstant(lean);
                out.push_back(c);
            }
    // One depot much, the others little or much. Others than these would stretch armpits and crotch so far that arms
    // and thighs had to be faired away.
    constexpr std::array alone{body::FatField::face_neck, body::FatField::abdomen, body::FatField::flanks};
    for (const double others : {0.3, 0.8})
        for (const double ageing : {0.0, 1.0})
            for (const body::FatField field : alone) {
                const auto k = static_cast<std::size_t>(field);
                Eigen::VectorXd c = coefficients(sex, others, ageing);
                c.segment(body::fat_field_count, body::lean_field_count).setConstant(0.05);
                c[static_cast<Eigen::Index>(k)] = largest_alone * heavy(sex)[k];
                out.push_back(c);
            }
    if (sex == core::Sex::male) out.push_back(small_strong_old_man());
    return out;
}

/// Face normals, as long as twice the area.
Points face_normals(const Points& x, const std::vector<geometry::Triangle>& triangles) {
    Points out(static_cast<Eigen::Index>(triangles.size()), 3);
    for (std::size_t t = 0; t < triangles.size(); ++t) {
        const Eigen::RowVector3d a = x.row(triangles[t][0]), b = x.row(triangles[t][1]), c = x.row(triangles[t][2]);
        out.row(static_cast<Eigen::Index>(t)) = (b - a).cross(c - a);
    }
    return out;
}

/// Of each triangle, the cosine between its normal and that of the skin around it.
std::vector<double> with_neighbours(const Points& faces, const std::vector<geometry::Triangle>& triangles) {
    Points around = Points::Zero(skin_vertices, 3);
    for (std::size_t t = 0; t < triangles.size(); ++t)
        for (const auto v : triangles[t]) around.row(v) += faces.row(static_cast<Eigen::Index>(t));
    std::vector<double> cosines;
    for (std::size_t t = 0; t < triangles.size(); ++t) {
        const auto row = static_cast<Eigen::Index>(t);
        Eigen::RowVector3d neighbours = -3 * faces.row(row);
        for (const auto v : triangles[t]) neighbours += around.row(v);
        cosines.push_back(faces.row(row).dot(neighbours) / std::max(1e-12, faces.row(row).norm() * neighbours.norm()));
    }
    return cosines;
}

/// Adds the triangles that look away from where they did and from the skin around them; both, since a fold's wall may
/// turn and an edge of thin skin always faces both ways. Or that turn right over, more than such an edge does by
/// itself.
void find_turned(const Points& x, const Points& before, const std::vector<geometry::Triangle>& triangles,
                 std::set<std::size_t>& turned) {
    const Points faces = face_normals(x, triangles);
    const std::vector<double> cosines = with_neighbours(faces, triangles);
    for (std::size_t t = 0; t < triangles.size(); ++t) {
        const auto row = static_cast<Eigen::Index>(t);
        const double size = faces.row(row).norm(), earlier = before.row(row).norm();
        const bool away = faces.row(row).dot(before.row(row)) < 0.2 * size * earlier;
        if ((away && cosines[t] < 0.2) || size < 0.03 * earlier) turned.insert(t);
    }
}

/// The vertices within `rings` of the triangle.
void add_around(std::size_t triangle, int rings, const std::vector<geometry::Triangle>& triangles,
                std::set<int>& patch) {
    std::set<int> reached(triangles[triangle].begin(), triangles[triangle].end());
    for (int ring = 0; ring < rings; ++ring) {
        const std::set<int> last = reached;
        for (const auto& t : triangles)
            if (std::ranges::any_of(t, [&](auto v) { return last.contains(static_cast<int>(v)); }))
                reached.insert(t.begin(), t.end());
    }
    patch.insert(reached.begin(), reached.end());
}

}  // namespace

void unfold_base(const Neutral& n, Points& base) {
    constexpr double folded = 0.1;  // the thin edges of lips, lids and nails stay above
    const std::vector<double> cosines =
        with_neighbours(face_normals(base.topRows(skin_vertices), n.triangles), n.triangles);
    std::set<int> patch;
    for (std::size_t t = 0; t < cosines.size(); ++t) {
        // A man's crotch is left as it is: faired, his thighs would meet too soon.
        const bool between_legs = std::abs(base(n.triangles[t][0], 0)) < 1;
        if (cosines[t] < folded && !(between_legs && n.sex == core::Sex::male)) add_around(t, 1, n.triangles, patch);
    }
    std::printf("%s: %zu vertices of the base faired\n", std::string(core::name_of(n.sex)).c_str(), patch.size());
    if (!patch.empty()) PatchFairing(skin_operators(n.skin, n.triangles), {patch.begin(), patch.end()})(base);
}

int unfold(const Neutral& n, const Points& base, std::vector<Points>& fields) {
    const Points skin = base.topRows(skin_vertices), before = face_normals(skin, n.triangles);
    const SkinOperators operators = skin_operators(skin, n.triangles);
    const std::vector<Points> original = fields;
    std::set<int> patch;
    std::map<std::size_t, int> times_turned;  // the ring around a stubborn place grows
    for (int round = 0;; ++round) {
        std::set<std::size_t> turned;
        for (const Eigen::VectorXd& c : trials(n.sex)) {
            Points x = skin;
            for (std::size_t k = 0; k < fields.size(); ++k)
                x += c[static_cast<Eigen::Index>(k)] * fields[k].topRows(skin_vertices);
            find_turned(x, before, n.triangles, turned);
        }
        std::printf("%s: round %d, %zu triangles turn over, %zu vertices faired\n",
                    std::string(core::name_of(n.sex)).c_str(), round, turned.size(), patch.size());
        if (turned.empty() || round == most_rounds) return static_cast<int>(turned.size());
        for (const std::size_t t : turned) add_around(t, ++times_turned[t], n.triangles, patch);
        const PatchFairing fair(operators, {patch.begin(), patch.end()});
        for (std::size_t k = 0; k < fields.size(); ++k) {
            fields[k] = original[k];
            fair(fields[k]);
        }
    }
}

}  // namespace bake
