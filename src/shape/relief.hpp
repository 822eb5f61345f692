#pragma once

#include "body/model.hpp"

#include <vector>

namespace shape {

/// How thick the fat under the skin is at each control vertex against the rest of its depot: over 1 where it gathers
/// (about the navel, behind the arm, on the side of the thigh), under 1 where bone and tendon lie close (hands, feet,
/// shin, knee, breastbone, skull). Smooth; 1 on the eyes. From the places of skinfold and ultrasound sites [C]: only
/// its pattern within a depot counts, since each depot keeps its volume.
std::vector<float> fat_relief(const body::BodyModel& model);

}  // namespace shape
