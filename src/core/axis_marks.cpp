#include "core/axis_marks.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

double mark_distance(double low, double high, int count) {
    const double raw = (high - low) / count;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= raw * 0.999) return factor * power;
    return 10 * power;
}

int days_between_labels(int last_day, float width_px, float label_px) {
    constexpr std::array steps{1, 2, 5, 10, 20, 30, 60, 90, 180, 365, 730};
    const float most_labels = std::max(1.0F, width_px / label_px);
    for (const int step : steps)
        if (static_cast<float>(last_day) / static_cast<float>(step) <= most_labels) return step;
    return std::max(1, last_day);
}

}  // namespace core
