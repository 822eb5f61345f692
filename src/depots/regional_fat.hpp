#pragma once

#include "depots/groups.hpp"

#include <optional>

namespace depots {

/// Fat of trunk, legs and arms from a DXA scan on day 0, kg; unset if not known. The head is never set.
using RegionalFat = core::EnumArray<Group, std::optional<double>>;

bool any_known(const RegionalFat& known_kg);

/// The groups of a body with the same total: known groups as given, the others in the proportions of `groups_kg`.
/// `typical_kg`: the average for this sex, age and fatness. Throws core::Error(invalid_input) with region, value and
/// range if a region would have an amount that no adult has.
GroupMasses with_known(const GroupMasses& groups_kg, const GroupMasses& typical_kg, core::Sex sex,
                       const RegionalFat& known_kg);

/// Total fat if trunk, legs and arms are all known, kg, with the head's typical share added; otherwise unset.
std::optional<double> fat_kg_of(const RegionalFat& known_kg, double typical_head_share);

}  // namespace depots
