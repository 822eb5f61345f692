#pragma once

#include "core/sentence.hpp"
#include "depots/groups.hpp"

namespace depots {

/// Patterns are clamped to this many standard deviations either way, which one person in a thousand reaches.
inline constexpr double greatest_pattern = 3.1;

/// Moves fat between trunk and legs as defined by DXA: ln(trunk / legs) increases by `log_odds`; the other groups and
/// the sum are unchanged.
DepotMasses shift_pattern(const DepotMasses& masses, double log_odds);

/// Percentage of people of the same sex, age and fat index who have less of their fat on the trunk relative to the
/// legs. A normal distribution, from which the 5,355 people of the profiles' fit deviate by at most 3 points.
double pattern_percentile(double pattern);

/// The same in words: "more of the fat on the trunk than in 93 % of men of the same age and fatness".
core::Sentence pattern_caption(core::Sex sex, double pattern);

}  // namespace depots
