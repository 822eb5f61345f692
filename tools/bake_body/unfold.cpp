#include "bake_body/unfold.hpp"

#include "bake_body/fair.hpp"
#include "bake_body/trials.hpp"

#include <Eigen/Geometry>

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>

namespace bake {

namespace {

constexpr int most_rounds = 20;

/// Limit to the growing ring around a persistent fold. Large in armpits and under chins; but below a bust a fold is
/// natural, a belly faired flat looks worse, and folds of an ageing face must stay.
int most_rings(const Neutral& n, std::uint32_t vertex) {
    constexpr double over_bust = 0.72;
    if (n.head[vertex] > 0.5) return 3;
    return n.height[vertex] > over_bust ? 10 : 6;
}

/// Face normals of length twice the area.
Points face_normals(const Points& x, const std::vector<geometry::Triangle>& triangles) {
    Points out(static_cast<Eigen::Index>(triangles.size()), 3);
    for (std::size_t t = 0; t < triangles.size(); ++t) {
        const Eigen::RowVector3d a = x.row(triangles[t][0]), b = x.row(triangles[t][1]), c = x.row(triangles[t][2]);
        out.row(static_cast<Eigen::Index>(t)) = (b - a).cross(c - a);
    }
    return out;
}

/// For each triangle, the cosine between its normal and that of the surrounding skin.
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

/// The triangles of the undeformed body, for comparison.
struct Undeformed {
    Points faces;
    std::vector<double> cosines;  ///< with_neighbours
};

/// Adds triangles that have turned away both from their original direction and from the surrounding skin (both, since
/// the wall of a fold may turn and an edge of thin skin always faces both ways), that now face against the surrounding
/// skin, or that have collapsed.
void find_turned(const Points& x, const Undeformed& before, const std::vector<geometry::Triangle>& triangles,
                 std::set<std::size_t>& turned) {
    const Points faces = face_normals(x, triangles);
    const std::vector<double> cosines = with_neighbours(faces, triangles);
    for (std::size_t t = 0; t < triangles.size(); ++t) {
        const auto row = static_cast<Eigen::Index>(t);
        const double size = faces.row(row).norm(), earlier = before.faces.row(row).norm();
        const bool away = faces.row(row).dot(before.faces.row(row)) < 0.2 * size * earlier;
        const bool against = cosines[t] < -0.1 && before.cosines[t] > 0.2;
        if ((away && cosines[t] < 0.2) || against || size < 0.03 * earlier) turned.insert(t);
    }
}

/// Adds the vertices within `rings` of the triangle to `patch`.
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
    constexpr double folded = 0.1;  // thin edges of lips, lids and nails are above this
    const std::vector<double> cosines =
        with_neighbours(face_normals(base.topRows(skin_vertices), n.triangles), n.triangles);
    std::set<int> patch;
    for (std::size_t t = 0; t < cosines.size(); ++t)
        if (cosines[t] < folded) add_around(t, 1, n.triangles, patch);
    std::printf("%s: %zu vertices of the base faired\n", std::string(core::name_of(n.sex)).c_str(), patch.size());
    if (!patch.empty()) PatchFairing(skin_operators(n.skin, n.triangles), {patch.begin(), patch.end()})(base);
}

int unfold(const Neutral& n, const Points& base, std::vector<Points>& fields) {
    const Points skin = base.topRows(skin_vertices), faces = face_normals(skin, n.triangles);
    const Undeformed before{faces, with_neighbours(faces, n.triangles)};
    const SkinOperators operators = skin_operators(skin, n.triangles);
    const std::vector<Points> original = fields;
    const std::vector<Eigen::VectorXd> bodies = trial_bodies(n.sex);
    std::set<int> patch;
    std::map<std::size_t, int> times_turned;  // widens the ring around persistent folds
    for (int round = 0;; ++round) {
        std::set<std::size_t> turned;
        for (const Eigen::VectorXd& c : bodies) {
            Points x = skin;
            for (std::size_t k = 0; k < fields.size(); ++k)
                x += c[static_cast<Eigen::Index>(k)] * fields[k].topRows(skin_vertices);
            find_turned(x, before, n.triangles, turned);
        }
        std::printf("%s: round %d, %zu triangles turn over, %zu vertices faired\n",
                    std::string(core::name_of(n.sex)).c_str(), round, turned.size(), patch.size());
        if (turned.empty() || round == most_rounds) return static_cast<int>(turned.size());
        for (const std::size_t t : turned)
            add_around(t, std::min(++times_turned[t], most_rings(n, n.triangles[t][0])), n.triangles, patch);
        const PatchFairing fair(operators, {patch.begin(), patch.end()});
        for (std::size_t k = 0; k < fields.size(); ++k) {
            fields[k] = original[k];
            fair(fields[k]);
        }
    }
}

}  // namespace bake
