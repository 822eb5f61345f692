#pragma once

#include "energy/constants.hpp"
#include "fit_fat/people.hpp"

namespace fit {

/// Body fat from body mass index and age, by least squares, and the standard deviation that it leaves, percent points.
struct BodyFatFit {
    energy::constants::FatEstimate estimate;  ///< rounded to two digits after the point
    double error_percent = 0;
};

/// `power` of the body mass index is given: it is chosen by the bands of the index, not fitted.
BodyFatFit fit_body_fat(const std::vector<Scanned>& people, double power);

}  // namespace fit
