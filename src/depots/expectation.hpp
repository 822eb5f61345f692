#pragma once

#include "depots/profile.hpp"
#include "energy/plan.hpp"

namespace depots {

/// Where people expect the fat to go from when they train one place: not what happens, for comparison only. All that
/// has been lost since `start` is taken from the depots over the trained muscles (over the belly where none or all are
/// trained), down to a tenth of them; what they cannot give is taken from the others alike. What has been gained is
/// spread alike. Sums to `fat_kg`.
DepotMasses expected_masses(const DepotMasses& start, double fat_kg, energy::Training training);

}  // namespace depots
