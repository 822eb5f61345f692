#pragma once

#include "bake_body/package.hpp"

#include <vector>

namespace bake {

/// The turn that takes each skin vertex from the package's outstretched, spread fingers to those of a hanging hand:
/// side by side, half-closed, the thumb beside the forefinger.
class HangingHands {
  public:
    /// `full`: skin and helpers with outstretched fingers.
    HangingHands(const Package& package, const Points& full);

    /// The skin with hanging hands, which hold as much as before; `skin`: with outstretched fingers.
    Points moved(const Points& skin, const std::vector<geometry::Triangle>& triangles) const;
    /// Displacements of the skin, in which fingers go with their palm and grow little, so that their creases do not
    /// fold.
    Points grown(const Points& displacements) const;

  private:
    struct Side {
        Weights palm;     ///< sum 1
        Weights fingers;  ///< of each skin vertex
    };
    Points turned(const Points& points) const;

    std::vector<Eigen::Matrix3d> turns_;  ///< of each skin vertex, means of the joints' turns
    Points shifts_;
    std::vector<Side> sides_;
};

}  // namespace bake
