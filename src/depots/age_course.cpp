#include "depots/age_course.hpp"

#include <algorithm>
#include <cmath>

namespace depots {

double age_factor(const AgeCourse& course, double age_years) {
    const std::vector<AgePoint>& points = course.points;
    if (points.empty()) return 1;
    const auto after = std::ranges::upper_bound(points, age_years, {}, &AgePoint::age_years);
    if (after == points.begin()) return points.front().factor;
    if (after == points.end()) return points.back().factor;
    const AgePoint& from = *(after - 1);
    const double share = (age_years - from.age_years) / (after->age_years - from.age_years);
    return from.factor * std::pow(after->factor / from.factor, share);
}

}  // namespace depots
