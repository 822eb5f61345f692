#pragma once

#include <glm/glm.hpp>

#include <span>
#include <vector>

namespace body {

/// Points of an upright figure (metres, soles at y = 0) moved to a relaxed standing posture: knees, hips and belly
/// forward, upper back hollowed backwards, neck and head forward. Every level is shifted along z as a whole, z + f(y):
/// such a shear preserves every volume, so this is provably the same body (tests/unit/body/slouch_test.cpp). The size
/// of each shift is a judgement.
std::vector<glm::vec3> slouched(std::span<const glm::vec3> points, double height_m);

}  // namespace body
