#pragma once

#include "depots/standing.hpp"
#include "fit_fat/people.hpp"

namespace fit {

/// The likeliest norm of people of one sex; numbers are rounded to three digits after the point.
depots::TrunkNorm fit_trunk_norm(const std::vector<Scanned>& people);

}  // namespace fit
