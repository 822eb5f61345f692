#pragma once

#include "core/sentence.hpp"
#include "depots/groups.hpp"

namespace depots {

/// Patterns are held within this many standard deviations either way: what one person in a thousand reaches.
inline constexpr double greatest_pattern = 3.1;

/// Moves fat between the trunk and the legs as DXA cuts them: ln(trunk / legs) rises by `log_odds`, all else stands,
/// and so does the sum.
DepotMasses shift_pattern(const DepotMasses& masses, double log_odds);

/// Percent of people of the same sex, age and fat index who have less of their fat on the trunk, against the legs. The
/// normal distribution's, from which the 5,355 people of the profiles' fit depart by 3 points at most.
double pattern_percentile(double pattern);

/// That in words: "more of the fat on the trunk than in 93 % of men of the same age and fatness".
core::Sentence pattern_caption(core::Sex sex, double pattern);

}  // namespace depots
