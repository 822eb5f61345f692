#pragma once

#include "depots/groups.hpp"

#include <optional>

namespace depots {

/// Fat of trunk, legs and arms as a DXA scan of day 0 reported it, kg; what is unset is not known. The head is never
/// set.
using RegionalFat = core::EnumArray<Group, std::optional<double>>;

bool any_known(const RegionalFat& known_kg);

/// The groups of a body with this much fat, the known ones as they are known and the others as they stand to each other
/// in `groups_kg`. Sums to the same. `typical_kg`: what people of this sex, age and fatness have on average. Throws
/// core::Error(invalid_input) with region, value and range where a region would have what no adult has.
GroupMasses with_known(const GroupMasses& groups_kg, const GroupMasses& typical_kg, core::Sex sex,
                       const RegionalFat& known_kg);

/// All fat of a body of which trunk, legs and arms are known, kg: the head adds its typical share. Unset otherwise.
std::optional<double> fat_kg_of(const RegionalFat& known_kg, double typical_head_share);

}  // namespace depots
