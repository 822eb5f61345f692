#pragma once

#include "depots/profile.hpp"
#include "fit_fat/people.hpp"
#include "fit_fat/visceral.hpp"

#include <vector>

namespace fit {

/// A typical profile with group laws, spread and visceral course fitted to people of its sex.
depots::Profile fitted_profile(depots::Profile profile, const std::vector<Scanned>& people,
                               const std::vector<VisceralMedian>& medians);

}  // namespace fit
