#pragma once

#include "depots/standing.hpp"
#include "study/simulation.hpp"

#include <vector>

namespace study {

/// Where the body stands among measured people, one entry per day. `profiles` hold the one that was simulated.
std::vector<depots::Standing> standings_of(const std::vector<depots::Profile>& profiles,
                                           const document::Document& document, const Simulation& simulation);

}  // namespace study
