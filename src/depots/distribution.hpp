#pragma once

#include "depots/profile.hpp"
#include "depots/regional_fat.hpp"
#include "energy/person.hpp"

#include <string>

namespace depots {

enum class Menopause { automatic, pre, peri, post };

/// What a person can say about where the fat sits.
struct Distribution {
    std::string profile = "auto";  ///< name of a profile, or "auto": the typical one of the sex
    double pattern = 0;            ///< pear (below 0) to apple, standard deviations of ln(trunk fat / leg fat)
    Menopause menopause = Menopause::automatic;
    RegionalFat regional_fat_kg{};  ///< of day 0, as a scan reported it
    bool operator==(const Distribution&) const = default;
};

/// The profile that `distribution` asks for; throws core::Error(invalid_input) with the known names if there is none
/// or it is of the other sex.
const Profile& choose_profile(const std::vector<Profile>& profiles, const Distribution& distribution, core::Sex sex);

/// The person as simulated: where all of trunk, legs and arms are known and body fat is not given, they give it.
energy::Person with_scanned_fat(const Profile& profile, const Distribution& distribution, const energy::Person& person);

/// 0 before the menopause, 1 after; `automatic` passes smoothly from 50 to 54 years (median final period at 52.2,
/// Greendale 2019). 0 in men.
double menopause_progress(const energy::Person& person, Menopause menopause);

/// The rules that hold for this person: before and after mixed by `progress` in [0, 1], exponents included.
DepotRules rules_for(const Profile& profile, double progress);

/// The pattern that holds: the profile's own and the person's together, within depots::greatest_pattern.
double pattern_for(const Profile& profile, const Distribution& distribution);

/// Where the fat of a person stands on day 0, and by which rules it moves from then on.
struct Baseline {
    DepotRules rules;
    DepotMasses masses_kg{};
    bool operator==(const Baseline&) const = default;
};

/// What one unit of pattern adds to ln(trunk / legs) at this age: one standard deviation
/// among people of the same sex, age and fat index.
double pattern_spread(const Profile& profile, double age_years);

/// What the profile's group laws give a person of this much fat on day 0, at pattern 0, kg. Precondition: it has them.
GroupMasses typical_groups(const Profile& profile, const energy::Person& person, double fat_kg);

/// baseline_split by the rules for this person's menopause, moved by the menopause's own effect where it is said to
/// differ from what the age lets expect, by pattern_for, and brought to the regional fat that is known. Throws
/// core::Error(invalid_input) for regional fat that no adult of this sex, age and fatness has.
Baseline baseline_for(const Profile& profile, const Distribution& distribution, const energy::Person& person,
                      double fat_kg);

/// How `fat_kg` is spread over the depots of this person on day 0, at pattern 0: weights
/// share_r exp(fat_index_slope_r ln(fat index / reference) + age_slope_r (age - reference) / 20) times the depot's age
/// course, scaled to the profile's group laws where it has them, and to sum to fat_kg; none negative. Age and fat index
/// are held within the profile's ranges.
DepotMasses baseline_split(const Profile& profile, const DepotRules& rules, const energy::Person& person,
                           double fat_kg);

}  // namespace depots

template <>
struct core::EnumNames<depots::Menopause> {
    static constexpr std::array<std::string_view, 4> names{"auto", "pre", "peri", "post"};
};
