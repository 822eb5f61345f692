#pragma once

#include "depots/profile.hpp"

namespace depots {

/// The depots after total fat has changed from sum(start) to `fat_kg`: start_r (fat / sum(start))^b_r, then scaled to
/// sum to `fat_kg`. No depot falls below its part of `essential_kg` (distributed like `start`) unless `fat_kg` itself
/// is less: then all are in the proportions of `start`. The result does not depend on the path. Preconditions: `start`
/// has no negative depot and a positive sum, fat_kg >= 0.
DepotMasses follow(const DepotRules& rules, const DepotMasses& start, double fat_kg, double essential_kg);

}  // namespace depots
