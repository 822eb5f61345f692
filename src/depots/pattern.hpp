#pragma once

#include "core/sentence.hpp"
#include "depots/groups.hpp"

namespace depots {

/// Patterns are held within this many standard deviations either way.
inline constexpr double greatest_pattern = 3;

/// Moves fat between the trunk and the legs as DXA cuts them: ln(trunk / legs) rises by `log_odds`, all else stands,
/// and so does the sum.
DepotMasses shift_pattern(const DepotMasses& masses, double log_odds);

/// Percent of people of the same sex, size and age whose waist-to-hip ratio is smaller: the normal distribution's.
double pattern_percentile(double pattern);

/// That in words: "waist-to-hip ratio above 93 % of men of the same height, weight and age".
core::Sentence pattern_caption(core::Sex sex, double pattern);

}  // namespace depots
