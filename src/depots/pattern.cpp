// One unit of the pattern is one residual standard deviation of waist-to-hip ratio at fixed height, weight and age in
// ANSUR II (men 0.041, women 0.051). How far the log-odds have to move for the body's own tape to show that is measured
// on the mesh and stands in the profiles (pattern_log_odds); tests/unit/shape measures it again.
// Limitation: in life lean tissue and the skeleton take part in that spread; here fat carries all of it.

#include "depots/pattern.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace depots {

namespace {

using core::Depot;

constexpr std::array upper{Depot::chest, Depot::upper_back, Depot::abdomen, Depot::flanks, Depot::visceral};
constexpr std::array lower{Depot::hips, Depot::buttocks, Depot::thighs, Depot::calves};

double sum_of(const DepotMasses& masses, std::span<const Depot> group) {
    double sum = 0;
    for (const Depot depot : group) sum += masses[depot];
    return sum;
}

}  // namespace

DepotMasses shift_pattern(const DepotMasses& masses, double log_odds) {
    const double upper_kg = sum_of(masses, upper);
    const double lower_kg = sum_of(masses, lower);
    if (log_odds == 0 || upper_kg <= 0 || lower_kg <= 0) return masses;
    const double odds = std::exp(log_odds);
    const double scale = (upper_kg + lower_kg) / (odds * upper_kg + lower_kg);
    DepotMasses shifted = masses;
    for (const Depot depot : upper) shifted[depot] *= odds * scale;
    for (const Depot depot : lower) shifted[depot] *= scale;
    return shifted;
}

double pattern_percentile(double pattern) {
    return 50 * std::erfc(-pattern / std::sqrt(2.0));
}

core::Sentence pattern_caption(core::Sex sex, double pattern) {
    const double percentile = pattern_percentile(pattern);
    const int digits = std::abs(percentile - 50) > 49 ? 1 : 0;
    const std::vector<core::NamedValue> values{{"percentile", fmt::format("{:.{}f}", percentile, digits)}};
    if (sex == core::Sex::male)
        return core::sentence(
            "pattern.men", "waist-to-hip ratio above {percentile} % of men of the same height, weight and age", values);
    return core::sentence(
        "pattern.women", "waist-to-hip ratio above {percentile} % of women of the same height, weight and age", values);
}

}  // namespace depots
