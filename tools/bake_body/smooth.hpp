#pragma once

#include "bake_body/package.hpp"

#include <Eigen/SparseCholesky>
#include <Eigen/SparseCore>

#include <map>
#include <string>

namespace bake {

/// 0 below `low`, 1 above `high`, cubic between.
double smoothstep(double x, double low, double high);
Weights smoothstep(const Weights& x, double low, double high);

/// cos^2 bump: 1 at `centre`, 0 beyond `half_width`.
Weights bump(const Weights& x, double centre, double half_width);

using Masks = std::map<std::string, Weights>;

/// Multiplies each row by its weight.
Points scaled(const Points& points, const Weights& by);

/// Area-weighted unit normals of the skin.
Points normals_of(const Points& x, const std::vector<geometry::Triangle>& triangles);

/// Cotangent Laplacian (positive semi-definite, rows sum to 0) and vertex areas.
struct SkinOperators {
    Eigen::SparseMatrix<double> laplacian;
    Weights area;
};
SkinOperators skin_operators(const Points& x, const std::vector<geometry::Triangle>& triangles);

/// Blurs any quantity on the skin with two implicit heat steps (M + t L) w' = M w with the cotangent Laplacian and t =
/// sigma^2 / 2. Desbrun et al. 1999, "Implicit fairing of irregular meshes".
class HeatFlow {
  public:
    HeatFlow(const Points& x, const std::vector<geometry::Triangle>& triangles, double sigma_dm);
    Weights operator()(const Weights& values) const;

  private:
    SkinOperators skin_;
    Eigen::SimplicialLDLT<Eigen::SparseMatrix<double>> solver_;
};

/// Blurs a single quantity in this way.
Weights blurred(const Weights& values, const Points& x, const std::vector<geometry::Triangle>& triangles,
                double sigma_dm);

/// Blurs masks over the surface with HeatFlow, then normalises them to sum to 1.
Masks diffuse(const Masks& masks, const Points& x, const std::vector<geometry::Triangle>& triangles, double sigma_dm);

}  // namespace bake
