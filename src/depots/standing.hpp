#pragma once

#include "depots/profile.hpp"

#include <optional>

namespace depots {

/// Percentiles of a body among measured adults of its sex: percentage of them who have less.
struct Standing {
    /// Trunk fat over leg fat, among people of the same age and fat index; unset if the profile has no group laws.
    std::optional<double> trunk_to_legs_percentile;
    double trunk_fat_percentile = 0;     ///< trunk fat over height squared, among people of the same age
    double visceral_fat_percentile = 0;  ///< among people of the same age
    bool operator==(const Standing&) const = default;
};

Standing standing_of(const Profile& profile, const energy::Person& person, const DepotMasses& depots_kg);

/// Distribution of the cube root of trunk fat over height squared (kg/m2) among adults of one sex, which is normal to
/// within one percentile point: mean = reference + age a + age_squared a^2 and standard deviation = spread
/// exp(spread_age a), with a = (age - 40) / 20 years.
struct TrunkNorm {
    double reference = 0;
    double age = 0;
    double age_squared = 0;
    double spread = 0;
    double spread_age = 0;
    bool operator==(const TrunkNorm&) const = default;
};

/// Fitted by tools/fit_fat to whole-body DXA of 2,745 men and 2,610 women of 18 to 85 years (NHANES 1999 to 2004) [B].
extern const core::EnumArray<core::Sex, TrunkNorm> trunk_norm;

}  // namespace depots
