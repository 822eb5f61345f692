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

/// Coefficients of the bodies that are tried: fat from clamped to heavy, lean from starved to strong, young and old.
std::vector<Eigen::VectorXd> trials(core::Sex sex) {
    std::vector<Eigen::VectorXd> out;
    const Pattern pattern = heavy(sex);
    for (const double fat : {-1.0, 0.35, 0.7, 1.0, 1.35})
        for (const double lean : {-0.22, 0.05, 0.2, 0.4})
            for (const double ageing : {0.0, 1.0}) {
                Eigen::VectorXd c(static_cast<Eigen::Index>(body::field_count));
                for (std::size_t k = 0; k < body::fat_field_count; ++k)
                    c[static_cast<Eigen::Index>(k)] = fat < 0 ? -0.25 : fat * pattern[k];
                c.segment(body::fat_field_count, body::lean_field_count).setConstant(lean);
                c.tail(body::form_field_count).setConstant(ageing);
                c[static_cast<Eigen::Index>(body::field_count) - 1] = std::clamp(fat - 0.2, 0.0, 1.0);  // the apron
                out.push_back(c);
            }
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

/// Adds the triangles that look away from where they did and from the skin around them; both, since a fold's wall may
/// turn and an edge of thin skin always faces both ways.
void find_turned(const Points& x, const Points& before, const std::vector<geometry::Triangle>& triangles,
                 std::set<std::size_t>& turned) {
    const Points faces = face_normals(x, triangles);
    Points around = Points::Zero(x.rows(), 3);
    for (std::size_t t = 0; t < triangles.size(); ++t)
        for (const auto v : triangles[t]) around.row(v) += faces.row(static_cast<Eigen::Index>(t));
    for (std::size_t t = 0; t < triangles.size(); ++t) {
        const auto row = static_cast<Eigen::Index>(t);
        Eigen::RowVector3d neighbours = -3 * faces.row(row);
        for (const auto v : triangles[t]) neighbours += around.row(v);
        const double size = faces.row(row).norm(), earlier = before.row(row).norm();
        const bool away = faces.row(row).dot(before.row(row)) < 0.2 * size * earlier;
        const bool against = faces.row(row).dot(neighbours) < 0.2 * size * neighbours.norm();
        if ((away && against) || size < 0.03 * earlier) turned.insert(t);
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
