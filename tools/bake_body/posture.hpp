#pragma once

#include "bake_body/neutral.hpp"

#include <vector>

namespace bake {

/// The posture of a 90-year-old relative to a 25-year-old: the column from ankles to skull, bent in the sagittal plane
/// at ankles, knees, hips, chest and neck. Displacements in decimetres of points in decimetres.
class Posture {
  public:
    explicit Posture(const Neutral& neutral);

    /// Displacement of legs, trunk and neck: bent with the column at their height.
    Eigen::RowVector3d column(const Eigen::RowVector3d& point) const;
    /// Displacement of an arm: carried by the shoulder, slightly rotated.
    Eigen::RowVector3d arm(const Eigen::RowVector3d& point) const;
    /// Displacement of the skull: carried and rotated by the top of the neck.
    Eigen::RowVector3d head(const Eigen::RowVector3d& point) const;

  private:
    struct Station {
        double depth_dm = 0;    ///< of the unbent axis
        double forward_dm = 0;  ///< displacement of the axis by bending
        double up_dm = 0;
        double lean_rad = 0;  ///< forward lean of the column here
    };
    Station at(double y_dm) const;
    /// Displacement of a rigid part that moves and rotates with a point of the column.
    Eigen::RowVector3d carried(const Eigen::RowVector3d& point, const Eigen::RowVector3d& joint, double lean_rad) const;

    double low_dm_ = 0, tall_dm_ = 0;
    std::vector<Station> stations_;  ///< equally spaced from soles to crown
    Eigen::RowVector3d shoulder_, skull_;
};

}  // namespace bake
