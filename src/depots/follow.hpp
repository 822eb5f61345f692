#pragma once

#include "depots/profile.hpp"

namespace depots {

/// The depots when total fat has gone from sum(start) to `fat_kg`: start_r (fat / sum(start))^b_r, then scaled to sum
/// to `fat_kg`; no depot under its part of `essential_kg` (spread as `start` is), unless `fat_kg` itself is under it:
/// then all stand in the proportions of `start`. Pure: does not depend on the path taken. Preconditions: `start` has
/// no negative depot and a positive sum, fat_kg >= 0.
DepotMasses follow(const DepotRules& rules, const DepotMasses& start, double fat_kg, double essential_kg);

}  // namespace depots
