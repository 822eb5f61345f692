#pragma once

#include <string>
#include <vector>

namespace depots {

/// How much more or less weight a depot has at one age than at the profile's reference age.
struct AgePoint {
    double age_years = 0;
    double factor = 1;
    bool operator==(const AgePoint&) const = default;
};

/// A depot whose weight does not follow age by a slope: points in order of age, ln(factor) straight between them and
/// the outer ones held beyond. Empty: the factor is 1.
struct AgeCourse {
    std::vector<AgePoint> points;
    std::string source;  ///< key of the source
    bool operator==(const AgeCourse&) const = default;
};

/// The factor of `course` at this age.
double age_factor(const AgeCourse& course, double age_years);

}  // namespace depots
