#pragma once

#include "bake_body/neutral.hpp"

#include <vector>

namespace bake {

/// How a person of 90 stands, against one of 25: the column from ankles to skull, bent in its own plane at ankles,
/// knees, hips, chest and neck. Displacements in decimetres of points in decimetres.
class Posture {
  public:
    explicit Posture(const Neutral& neutral);

    /// Of legs, trunk and neck: bent with the column at their height.
    Eigen::RowVector3d column(const Eigen::RowVector3d& point) const;
    /// Of an arm: carried by the shoulder, turned a little.
    Eigen::RowVector3d arm(const Eigen::RowVector3d& point) const;
    /// Of the skull: carried and turned by the neck's top.
    Eigen::RowVector3d head(const Eigen::RowVector3d& point) const;

  private:
    struct Station {
        double depth_dm = 0;    ///< of the axis before it is bent
        double forward_dm = 0;  ///< where bending takes the axis
        double up_dm = 0;
        double lean_rad = 0;  ///< forward lean of the column here
    };
    Station at(double y_dm) const;
    /// A body that turns and moves with a point of the column.
    Eigen::RowVector3d carried(const Eigen::RowVector3d& point, const Eigen::RowVector3d& joint, double lean_rad) const;

    double low_dm_ = 0, tall_dm_ = 0;
    std::vector<Station> stations_;  ///< at equal steps from soles to crown
    Eigen::RowVector3d shoulder_, skull_;
};

}  // namespace bake
