#pragma once

#include "depots/profile.hpp"
#include "energy/plan.hpp"

namespace depots {

/// The distribution people expect when they train one place; for comparison only, this is not what happens. All fat
/// lost since `start` is taken from the depots over the trained muscles (over the belly if none or all are trained),
/// down to a tenth of them; the rest is taken from the other depots in proportion. Fat gained is distributed in
/// proportion. Sums to `fat_kg`.
DepotMasses expected_masses(const DepotMasses& start, double fat_kg, energy::Training training);

}  // namespace depots
