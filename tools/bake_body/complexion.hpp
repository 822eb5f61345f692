#pragma once

#include "bake_body/neutral.hpp"
#include "body/model.hpp"

#include <glm/glm.hpp>

#include <vector>

namespace bake {

/// What is painted on the drawn surface of the base, as body::BodyModel::complexion has it. `model`: with base, parts,
/// joints, landmarks and iris.
std::vector<glm::vec3> complexion(const Package& package, const Neutral& neutral, const body::BodyModel& model);

}  // namespace bake
