#pragma once

#include "bake_body/neutral.hpp"
#include "body/model.hpp"

#include <glm/glm.hpp>

#include <vector>

namespace bake {

/// How lean muscles would stand out if there were no fat, m over the drawn surface of the base, one value for each of
/// its vertices, in bands of wavelength: coarse, middle, fine (body::relief_wavelengths_m). The relief of MakeHuman's
/// muscular, lean shape together with forms of our own that its mesh is too coarse for. The local mean is 0, so that
/// neither volume nor girths change. `model`: with base, parts, joints and landmarks.
std::vector<glm::vec3> muscle_relief(const Package& package, const Neutral& neutral, const body::BodyModel& model);

}  // namespace bake
