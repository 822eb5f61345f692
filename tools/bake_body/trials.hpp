#pragma once

#include "core/anatomy.hpp"

#include <Eigen/Core>

#include <vector>

namespace bake {

/// Coefficients (order of body::FieldArray) of bodies tested for inverted triangles: fat from the lower limit to heavy,
/// distributed as in pears and apples, and each depot alone; lean from starved to strong; young and old.
std::vector<Eigen::VectorXd> trial_bodies(core::Sex sex);

}  // namespace bake
