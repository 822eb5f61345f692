#pragma once

#include "bake_body/neutral.hpp"
#include "body/model.hpp"

namespace bake {

/// Fills joints, nipple, navel and crotch. `base`: the corrected skin, decimetres.
void find_landmarks(const Package& package, const Neutral& neutral, const Points& base, body::BodyModel& model);

/// Fills the part weights of the skin; the eyes belong to the head.
void find_parts(const Neutral& neutral, body::BodyModel& model);

}  // namespace bake
