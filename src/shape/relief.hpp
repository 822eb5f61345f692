#pragma once

#include "body/model.hpp"

#include <vector>

namespace shape {

/// Relative thickness of the subcutaneous fat at each control vertex within its depot: over 1 where it gathers (around
/// the navel, behind the arm, on the side of the thigh), under 1 where bone and tendon are close (hands, feet, shin,
/// knee, breastbone, skull). Smooth; 1 on the eyes. Based on skinfold and ultrasound sites [C]: only the pattern within
/// a depot matters, since each depot keeps its volume.
std::vector<float> fat_relief(const body::BodyModel& model);

}  // namespace shape
