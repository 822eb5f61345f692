#include "bake_body/smooth.hpp"

#include "core/error.hpp"
#include "core/units.hpp"

#include <Eigen/Geometry>

#include <algorithm>
#include <cmath>

namespace bake {

double smoothstep(double x, double low, double high) {
    const double t = std::clamp((x - low) / (high - low), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

Weights smoothstep(const Weights& x, double low, double high) {
    return x.unaryExpr([=](double v) { return smoothstep(v, low, high); });
}

Weights bump(const Weights& x, double centre, double half_width) {
    return x.unaryExpr([=](double v) {
        const double c = std::cos(core::pi / 2 * std::clamp((v - centre) / half_width, -1.0, 1.0));
        return c * c;
    });
}

Points scaled(const Points& points, const Weights& by) {
    return by.asDiagonal() * points;
}

Points normals_of(const Points& x, const std::vector<geometry::Triangle>& triangles) {
    Points normals = Points::Zero(x.rows(), 3);
    for (const auto& t : triangles) {
        const Eigen::RowVector3d a = x.row(t[0]), b = x.row(t[1]), c = x.row(t[2]);
        const Eigen::RowVector3d face = (b - a).cross(c - a);
        for (const auto corner : t) normals.row(corner) += face;
    }
    for (Eigen::Index v = 0; v < x.rows(); ++v) normals.row(v) /= std::max(normals.row(v).norm(), 1e-9);
    return normals;
}

SkinOperators skin_operators(const Points& x, const std::vector<geometry::Triangle>& triangles) {
    const Eigen::Index n = x.rows();
    SkinOperators skin{Eigen::SparseMatrix<double>(n, n), Weights::Zero(n)};
    std::vector<Eigen::Triplet<double>> entries;
    for (const auto& t : triangles) {
        for (int k = 0; k < 3; ++k) {
            const auto i = t[k], j = t[(k + 1) % 3], opposite = t[(k + 2) % 3];
            const Eigen::RowVector3d u = x.row(i) - x.row(opposite), v = x.row(j) - x.row(opposite);
            const double cross = u.cross(v).norm();
            const double cotangent = std::clamp(u.dot(v) / std::max(cross, 1e-6), -5.0, 5.0) / 2;
            entries.emplace_back(i, j, cotangent);
            entries.emplace_back(j, i, cotangent);
            skin.area[i] += cross / 6;
        }
    }
    Eigen::SparseMatrix<double> edges(n, n);
    edges.setFromTriplets(entries.begin(), entries.end());
    edges = edges.unaryExpr([](double w) { return std::max(w, 0.0); });
    skin.laplacian = -edges;
    const Weights row_sums = edges * Weights::Ones(n);
    for (Eigen::Index v = 0; v < n; ++v) skin.laplacian.coeffRef(v, v) += row_sums[v];
    return skin;
}

HeatFlow::HeatFlow(const Points& x, const std::vector<geometry::Triangle>& triangles, double sigma_dm)
    : skin_(skin_operators(x, triangles)) {
    Eigen::SparseMatrix<double> step = sigma_dm * sigma_dm / 2 * skin_.laplacian;
    for (Eigen::Index v = 0; v < x.rows(); ++v) step.coeffRef(v, v) += skin_.area[v];
    solver_.compute(step);
    if (solver_.info() != Eigen::Success) core::throw_failure("the heat step on the skin could not be factorised");
}

Weights HeatFlow::operator()(const Weights& values) const {
    const Weights once = solver_.solve(skin_.area.cwiseProduct(values));
    return solver_.solve(skin_.area.cwiseProduct(once));
}

Weights blurred(const Weights& values, const Points& x, const std::vector<geometry::Triangle>& triangles,
                double sigma_dm) {
    return HeatFlow(x, triangles, sigma_dm)(values);
}

Masks diffuse(const Masks& masks, const Points& x, const std::vector<geometry::Triangle>& triangles, double sigma_dm) {
    const HeatFlow flow(x, triangles, sigma_dm);
    Masks smooth;
    Weights total = Weights::Zero(x.rows());
    for (const auto& [name, mask] : masks) {
        smooth[name] = flow(mask).cwiseMax(0.0);
        total += smooth[name];
    }
    for (auto& [name, mask] : smooth) mask = mask.cwiseQuotient(total);
    return smooth;
}

}  // namespace bake
