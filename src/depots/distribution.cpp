#include "depots/distribution.hpp"

#include "core/error.hpp"
#include "depots/pattern.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace depots {

namespace {

constexpr core::EnumArray<core::Sex, std::string_view> typical_profile{{"typical-man", "typical-woman"}};

// The menopausal transition, years: from two years before to two years after the final menstrual period, at 52.2 on
// average (SWAN, Greendale et al. 2019, JCI Insight 4:e124865).
constexpr double transition_begins_years = 50;
constexpr double transition_ends_years = 54;

constexpr double slope_age_years = 20;  // unit of the age slopes

std::string known_names(const std::vector<Profile>& profiles, core::Sex sex) {
    std::string names = "auto";
    for (const Profile& profile : profiles)
        if (profile.sex == sex) names += ", " + profile.name;
    return names;
}

double mixed(double before, double after, double progress) {
    return before + (after - before) * progress;
}

/// Age relative to the reference, in units of the slopes; age is clamped to the profile's range.
double older_by(const Profile& profile, double age_years) {
    const Range& ages = profile.age_range_years;
    return (std::clamp(age_years, ages.low, ages.high) - profile.reference_age_years) / slope_age_years;
}

/// ln(fat index / reference); the index is clamped to the profile's range.
double fatter_by(const Profile& profile, const energy::Person& person, double fat_kg) {
    const Range& indices = profile.fat_index_range_kg_per_m2;
    const double fat_index = std::clamp(fat_kg / (person.height_m * person.height_m), indices.low, indices.high);
    return std::log(fat_index / profile.reference_fat_index_kg_per_m2);
}

}  // namespace

const Profile& choose_profile(const std::vector<Profile>& profiles, const Distribution& distribution, core::Sex sex) {
    const std::string_view name = distribution.profile == "auto" ? typical_profile[sex] : distribution.profile;
    for (const Profile& profile : profiles) {
        if (profile.name != name) continue;
        if (profile.sex == sex) return profile;
        core::throw_invalid(fmt::format("profile \"{}\" is for a {} body, but sex is {}, expected {}", name,
                                        core::name_of(profile.sex), core::name_of(sex), known_names(profiles, sex)));
    }
    core::throw_invalid(fmt::format("profile is \"{}\", expected {}", name, known_names(profiles, sex)));
}

energy::Person with_scanned_fat(const Profile& profile, const Distribution& distribution,
                                const energy::Person& person) {
    if (person.body_fat_percent) return person;
    const double fat_kg = person.weight_kg * energy::body_fat_percent(person) / 100;
    const GroupMasses groups = group_masses(baseline_split(profile, rules_for(profile, 0), person, fat_kg));
    const std::optional<double> scanned_kg = fat_kg_of(distribution.regional_fat_kg, groups[Group::head] / fat_kg);
    energy::Person scanned = person;
    if (scanned_kg) scanned.body_fat_percent = 100 * *scanned_kg / person.weight_kg;
    return scanned;
}

double menopause_progress(const energy::Person& person, Menopause menopause) {
    if (person.sex == core::Sex::male) return 0;
    switch (menopause) {
        case Menopause::pre:
            return 0;
        case Menopause::peri:
            return 0.5;
        case Menopause::post:
            return 1;
        case Menopause::automatic:
            break;
    }
    const double t = std::clamp(
        (person.age_years - transition_begins_years) / (transition_ends_years - transition_begins_years), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

DepotRules rules_for(const Profile& profile, double progress) {
    DepotRules rules;
    for (const core::Depot depot : core::all_values<core::Depot>()) {
        const DepotRule& before = profile.rules[depot];
        const DepotRule& after = profile.rules_after_menopause[depot];
        rules[depot] = {.share = mixed(before.share, after.share, progress),
                        .fat_index_slope = mixed(before.fat_index_slope, after.fat_index_slope, progress),
                        .age_slope = mixed(before.age_slope, after.age_slope, progress),
                        .loss_exponent = mixed(before.loss_exponent, after.loss_exponent, progress)};
    }
    return rules;
}

double pattern_for(const Profile& profile, const Distribution& distribution) {
    return std::clamp(profile.pattern + distribution.pattern, -greatest_pattern, greatest_pattern);
}

double pattern_spread(const Profile& profile, double age_years) {
    return profile.pattern_log_odds * std::exp(profile.pattern_age_slope * older_by(profile, age_years));
}

GroupMasses typical_groups(const Profile& profile, const energy::Person& person, double fat_kg) {
    assert(profile.groups);
    GroupMasses groups =
        group_shares(*profile.groups, fatter_by(profile, person, fat_kg), older_by(profile, person.age_years));
    for (double& group : groups) group *= fat_kg;
    return groups;
}

Baseline baseline_for(const Profile& profile, const Distribution& distribution, const energy::Person& person,
                      double fat_kg) {
    const double progress = menopause_progress(person, distribution.menopause);
    const double beyond_age = progress - menopause_progress(person, Menopause::automatic);
    Baseline baseline;
    baseline.rules = rules_for(profile, progress);
    baseline.masses_kg = baseline_split(profile, baseline.rules, person, fat_kg);
    const GroupMasses typical_kg = group_masses(baseline.masses_kg);
    if (beyond_age != 0) {
        const GroupMasses groups = group_masses(baseline.masses_kg);
        baseline.masses_kg[core::Depot::visceral] *= std::exp(profile.menopause.visceral_log * beyond_age);
        baseline.masses_kg = with_groups(baseline.masses_kg, groups);
    }
    baseline.masses_kg = shift_pattern(
        baseline.masses_kg, profile.menopause.trunk_to_legs_log * beyond_age +
                                pattern_spread(profile, person.age_years) * pattern_for(profile, distribution));
    if (any_known(distribution.regional_fat_kg))
        baseline.masses_kg = with_groups(baseline.masses_kg, with_known(group_masses(baseline.masses_kg), typical_kg,
                                                                        person.sex, distribution.regional_fat_kg));
    return baseline;
}

DepotMasses baseline_split(const Profile& profile, const DepotRules& rules, const energy::Person& person,
                           double fat_kg) {
    const double fatter = fatter_by(profile, person, fat_kg);
    const double older = older_by(profile, person.age_years);
    DepotMasses masses;
    for (const core::Depot depot : core::all_values<core::Depot>()) {
        const DepotRule& rule = rules[depot];
        masses[depot] = rule.share * std::exp(rule.fat_index_slope * fatter + rule.age_slope * older) *
                        age_factor(profile.age_courses[depot], person.age_years);
    }
    if (profile.groups) masses = with_groups(masses, group_shares(*profile.groups, fatter, older));
    const double sum = std::accumulate(masses.begin(), masses.end(), 0.0);
    for (double& mass : masses) mass *= fat_kg / sum;
    return masses;
}

}  // namespace depots
