#pragma once

#include "depots/profile.hpp"
#include "depots/regional_fat.hpp"
#include "energy/person.hpp"

#include <string>

namespace depots {

enum class Menopause { automatic, pre, peri, post };

/// What a person can specify about the distribution of their fat.
struct Distribution {
    std::string profile = "auto";  ///< name of a profile, or "auto": the typical one of the sex
    double pattern = 0;            ///< pear (below 0) to apple, standard deviations of ln(trunk fat / leg fat)
    Menopause menopause = Menopause::automatic;
    RegionalFat regional_fat_kg{};  ///< on day 0, from a scan
    bool operator==(const Distribution&) const = default;
};

/// The profile requested by `distribution`. Throws core::Error(invalid_input) with the known names if it does not exist
/// or is for the other sex.
const Profile& choose_profile(const std::vector<Profile>& profiles, const Distribution& distribution, core::Sex sex);

/// The person as simulated: if trunk, legs and arms are all known and body fat is not given, body fat is derived from
/// them.
energy::Person with_scanned_fat(const Profile& profile, const Distribution& distribution, const energy::Person& person);

/// 0 before the menopause, 1 after; `automatic` is a smooth transition from 50 to 54 years (median final period at
/// 52.2, Greendale 2019). 0 for men.
double menopause_progress(const energy::Person& person, Menopause menopause);

/// The rules for this person: those before and after the menopause interpolated by `progress` in [0, 1], including
/// exponents.
DepotRules rules_for(const Profile& profile, double progress);

/// The effective pattern: the profile's plus the person's, clamped to depots::greatest_pattern.
double pattern_for(const Profile& profile, const Distribution& distribution);

/// A person's fat distribution on day 0, and the rules by which it changes from then on.
struct Baseline {
    DepotRules rules;
    DepotMasses masses_kg{};
    bool operator==(const Baseline&) const = default;
};

/// The effect of one unit of pattern on ln(trunk / legs) at this age: one standard deviation among people of the same
/// sex, age and fat index.
double pattern_spread(const Profile& profile, double age_years);

/// Group masses that the profile's group laws predict for a person with this much fat on day 0, at pattern 0, kg.
/// Precondition: the profile has group laws.
GroupMasses typical_groups(const Profile& profile, const energy::Person& person, double fat_kg);

/// baseline_split with the rules for this person's menopausal state, shifted by the menopause effect if that state
/// differs from the one expected at this age and by pattern_for, then scaled to the known regional fat. Throws
/// core::Error(invalid_input) for regional fat that no adult of this sex, age and fatness has.
Baseline baseline_for(const Profile& profile, const Distribution& distribution, const energy::Person& person,
                      double fat_kg);

/// Distribution of `fat_kg` over this person's depots on day 0, at pattern 0: weights
/// share_r exp(fat_index_slope_r ln(fat index / reference) + age_slope_r (age - reference) / 20) times the depot's age
/// course, scaled to the profile's group laws if it has them, and to sum to fat_kg; none negative. Age and fat index
/// are clamped to the profile's ranges.
DepotMasses baseline_split(const Profile& profile, const DepotRules& rules, const energy::Person& person,
                           double fat_kg);

}  // namespace depots

template <>
struct core::EnumNames<depots::Menopause> {
    static constexpr std::array<std::string_view, 4> names{"auto", "pre", "peri", "post"};
};
