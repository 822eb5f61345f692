#pragma once

#include <glm/glm.hpp>

#include <span>
#include <vector>

namespace body {

/// Points of a figure (metres, standing upright, soles at y = 0) as they are when it stands at ease: knees, hips and
/// belly forward, upper back hollowed backwards, neck and head forward. Every level is shifted to the front or back as
/// a whole, z + f(y): such a shear keeps every volume, so that this is provably the same body
/// (tests/unit/body/slouch_test.cpp). How far each level goes is judgement.
std::vector<glm::vec3> slouched(std::span<const glm::vec3> points, double height_m);

}  // namespace body
