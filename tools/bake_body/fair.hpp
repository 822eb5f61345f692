#pragma once

#include "bake_body/smooth.hpp"

#include <vector>

namespace bake {

/// Replaces a patch of the skin by the smoothest continuation of its surroundings: the biharmonic surface, with the
/// Laplacian of the mesh that it is built for. Linear, so a mesh and the fields that move it can be faired alike.
class PatchFairing {
  public:
    PatchFairing(const SkinOperators& skin, std::vector<int> patch);

    void operator()(Points& points) const;

  private:
    std::vector<int> patch_;
    std::vector<int> rim_;     ///< vertices outside on which the patch depends
    Eigen::MatrixXd weights_;  ///< patch = weights_ * rim
};

}  // namespace bake
