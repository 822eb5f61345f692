#pragma once

#include "core/anatomy.hpp"

#include <Eigen/Core>

#include <vector>

namespace bake {

/// Coefficients (order of body::FieldArray) of the bodies on which triangles that turn over are looked for: fat from
/// clamped to heavy, where pears and apples carry it, each depot alone; lean from starved to strong; young and old.
std::vector<Eigen::VectorXd> trial_bodies(core::Sex sex);

}  // namespace bake
