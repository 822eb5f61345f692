#pragma once

#include "bake_body/hand.hpp"
#include "bake_body/package.hpp"
#include "bake_body/smooth.hpp"

#include <string>
#include <vector>

namespace bake {

/// A joint's position on each side; equal for bones on the midline.
struct JointPair {
    Eigen::RowVector3d left;
    Eigen::RowVector3d right;
};

/// The young, mean-ethnicity mesh of one sex before corrections: skin, bone-weight groups, joints. Decimetres.
class Neutral {
  public:
    Neutral(const Package& package, core::Sex sex);

    core::Sex sex;
    Points full;  ///< skin and helpers, with outstretched fingers
    HangingHands hands;
    Points skin;  ///< with hanging hands
    std::vector<geometry::Triangle> triangles;
    Weights height;             ///< height of each vertex / body height
    std::vector<bool> on_left;  ///< x >= 0
    Weights head_neck, neck, head, upper_arm, forearm, arm, shank, foot, core;

    /// `end`: "head" or "tail" of the bone.
    JointPair joint(const std::string& bone, const std::string& end = "head") const;
    /// The joint's position for each vertex, on the vertex's own side.
    Points joint_points(const std::string& bone, const std::string& end = "head") const;
    /// Position along the bone from start to end: 0 at start, 1 at end.
    Weights along(const std::string& start, const std::string& end) const;
    /// Vector from the axis (start's head to end's `last`) to each vertex.
    Points radial(const std::string& start, const std::string& end, const std::string& last = "head") const;
    /// Horizontal vector from the trunk's axis (x = 0, middle of the smoothed depth) to each vertex.
    Points trunk_radial() const;
    /// Summed weights of the bones whose names start with one of these prefixes.
    Weights group(const std::vector<std::string>& prefixes) const;

  private:
    const Package& package_;
};

/// MakeHuman's name of a macro shape, such as "macrodetails/universal-male-young-averagemuscle-averageweight".
std::string universal(core::Sex sex, const std::string& rest);

}  // namespace bake
