#pragma once

#include <string>
#include <vector>

namespace depots {

/// Factor on the weight of a depot at one age relative to the profile's reference age.
struct AgePoint {
    double age_years = 0;
    double factor = 1;
    bool operator==(const AgePoint&) const = default;
};

/// Age dependence of a depot that has no constant slope: points by age; ln(factor) is interpolated linearly and
/// constant beyond the ends. Empty: the factor is 1.
struct AgeCourse {
    std::vector<AgePoint> points;
    std::string source;  ///< key of the source
    bool operator==(const AgeCourse&) const = default;
};

/// The factor of `course` at this age.
double age_factor(const AgeCourse& course, double age_years);

}  // namespace depots
