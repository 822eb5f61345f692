#include "depots/pattern.hpp"

#include <fmt/format.h>

#include <cmath>

namespace depots {

DepotMasses shift_pattern(const DepotMasses& masses, double log_odds) {
    GroupMasses groups = group_masses(masses);
    double& trunk_kg = groups[Group::trunk];
    double& legs_kg = groups[Group::legs];
    if (log_odds == 0 || trunk_kg <= 0 || legs_kg <= 0) return masses;
    const double odds = std::exp(log_odds);
    const double scale = (trunk_kg + legs_kg) / (odds * trunk_kg + legs_kg);
    trunk_kg *= odds * scale;
    legs_kg *= scale;
    return with_groups(masses, groups);
}

double pattern_percentile(double pattern) {
    return 50 * std::erfc(-pattern / std::sqrt(2.0));
}

core::Sentence pattern_caption(core::Sex sex, double pattern) {
    const double percentile = pattern_percentile(pattern);
    const int digits = std::abs(percentile - 50) > 49 ? 1 : 0;
    const std::vector<core::NamedValue> values{{"percentile", fmt::format("{:.{}f}", percentile, digits)}};
    if (sex == core::Sex::male)
        return core::sentence("pattern.men",
                              "more of the fat on the trunk than in {percentile} % of men of the same age and fatness",
                              values);
    return core::sentence("pattern.women",
                          "more of the fat on the trunk than in {percentile} % of women of the same age and fatness",
                          values);
}

}  // namespace depots
