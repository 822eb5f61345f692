#include "depots/regional_fat.hpp"

#include "core/error.hpp"
#include "core/sentence.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace depots {

namespace {

// Standard deviation of ln(share / (1 - share)) of a group about the law for sex, age and fatness, in the order of
// Group: 5,355 adults by DXA, NHANES 1999 to 2004 [B]. None of them is more than 4.7 (heads: 6) of these away.
constexpr core::EnumArray<core::Sex, GroupMasses> log_odds_spread{
    {GroupMasses{{0.18, 0.20, 0.12, 0.10}}, GroupMasses{{0.21, 0.24, 0.14, 0.10}}}};
constexpr double farthest = 5, farthest_head = 8;

struct Limits {
    double least_kg = 0, most_kg = 0;
};

Limits limits_of(Group group, const GroupMasses& typical_kg, core::Sex sex) {
    const double fat_kg = std::accumulate(typical_kg.begin(), typical_kg.end(), 0.0);
    const double odds = typical_kg[group] / (fat_kg - typical_kg[group]);
    const double factor = std::exp((group == Group::head ? farthest_head : farthest) * log_odds_spread[sex][group]);
    return {fat_kg * (odds / factor) / (1 + odds / factor), fat_kg * (odds * factor) / (1 + odds * factor)};
}

[[noreturn]] void refuse(Group group, double kg, const GroupMasses& typical_kg, core::Sex sex, bool is_known) {
    const double fat_kg = std::accumulate(typical_kg.begin(), typical_kg.end(), 0.0);
    const Limits limits = limits_of(group, typical_kg, sex);
    const std::vector<core::NamedValue> values{{"region", core::word_of(group)},
                                               {"value", kg},
                                               {"fat", fat_kg},
                                               {"least", limits.least_kg},
                                               {"most", limits.most_kg}};
    if (is_known)
        core::throw_invalid(core::sentence("refusal.regional_fat",
                                           "regional-fat {region} is {value:g} kg, expected {least:.1f} to {most:.1f} "
                                           "kg of the {fat:.1f} kg of fat of this body",
                                           values));
    core::throw_invalid(core::sentence("refusal.regional_fat_left",
                                       "regional-fat leaves {value:.1f} of {fat:.1f} kg of fat for {region}, expected "
                                       "{least:.1f} to {most:.1f} kg",
                                       values));
}

bool is_within(double kg, Limits limits) {
    return kg >= limits.least_kg && kg <= limits.most_kg;
}

}  // namespace

bool any_known(const RegionalFat& known_kg) {
    return std::ranges::any_of(known_kg, [](const auto& kg) { return kg.has_value(); });
}

GroupMasses with_known(const GroupMasses& groups_kg, const GroupMasses& typical_kg, core::Sex sex,
                       const RegionalFat& known_kg) {
    double left_kg = std::accumulate(groups_kg.begin(), groups_kg.end(), 0.0);
    double open_kg = 0;
    for (const Group group : core::all_values<Group>()) {
        if (!known_kg[group]) {
            open_kg += groups_kg[group];
            continue;
        }
        if (!is_within(*known_kg[group], limits_of(group, typical_kg, sex)))
            refuse(group, *known_kg[group], typical_kg, sex, true);
        left_kg -= *known_kg[group];
    }
    GroupMasses groups;
    for (const Group group : core::all_values<Group>()) {
        groups[group] = known_kg[group].value_or(groups_kg[group] * left_kg / open_kg);
        if (!is_within(groups[group], limits_of(group, typical_kg, sex)))
            refuse(group, groups[group], typical_kg, sex, false);
    }
    return groups;
}

std::optional<double> fat_kg_of(const RegionalFat& known_kg, double typical_head_share) {
    double sum = 0;
    for (const Group group : {Group::trunk, Group::legs, Group::arms}) {
        if (!known_kg[group]) return std::nullopt;
        sum += *known_kg[group];
    }
    return sum / (1 - typical_head_share);
}

}  // namespace depots
