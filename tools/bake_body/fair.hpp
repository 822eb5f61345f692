#pragma once

#include "bake_body/smooth.hpp"

#include <vector>

namespace bake {

/// Replaces a patch of the skin by the smoothest one that continues what surrounds it: the biharmonic surface, with the
/// Laplacian of the mesh it is made for. Linear, so that a mesh and the fields that move it can be faired alike.
class PatchFairing {
  public:
    PatchFairing(const SkinOperators& skin, std::vector<int> patch);

    void operator()(Points& points) const;

  private:
    std::vector<int> patch_;
    std::vector<int> rim_;     ///< the vertices outside that the patch depends on
    Eigen::MatrixXd weights_;  ///< patch = weights_ * rim
};

}  // namespace bake
