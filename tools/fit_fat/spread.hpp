#pragma once

#include "fit_fat/share_law.hpp"

namespace fit {

/// Standard deviation of ln(trunk / legs) among people of the same sex, age and fat index.
struct Spread {
    double reference = 0;  ///< at the reference age
    double age_slope = 0;  ///< d ln / d((age - reference) / 20 years)
};

/// The likeliest for normal deviations from the law; rounded to three digits after the point.
Spread fit_spread(const std::vector<Scanned>& people, const depots::GroupLaws& laws, const Reference& reference);

/// ln(trunk / legs) of a person less the law's.
double deviation_of(const Scanned& scanned, const depots::GroupLaws& laws, const Reference& reference);

}  // namespace fit
