#pragma once

#include "core/anatomy.hpp"
#include "depots/age_course.hpp"
#include "depots/groups.hpp"
#include "energy/person.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace depots {

/// Behaviour of one depot in a profile. The slopes describe differences between people and act on day 0 only; the
/// exponent describes change within one person and acts from then on. If a profile has group laws, share and slopes
/// determine how a group is split between its depots.
struct DepotRule {
    double share = 0;            ///< share of total fat at the reference person (all twelve sum to 1)
    double fat_index_slope = 0;  ///< d ln(weight) / d ln(fat index / reference)
    double age_slope = 0;        ///< d ln(weight) / d((age - reference) / 20 years)
    double loss_exponent = 1;    ///< b of F_r = a F^b along one person's change
    bool operator==(const DepotRule&) const = default;
};

using DepotRules = core::EnumArray<core::Depot, DepotRule>;

/// Source of numbers in a profile. Grades: A read in the source named, B derived from such data, C widely quoted or a
/// judgement.
struct Source {
    std::string key;
    char grade = 'C';
    std::string text;
    bool operator==(const Source&) const = default;
};

struct Range {
    double low = 0;
    double high = 0;
    bool operator==(const Range&) const = default;
};

/// Keys of the sources of one depot's numbers.
struct RuleSources {
    std::string share;
    std::string fat_index_slope;
    std::string age_slope;
    std::string loss_exponent;
    bool operator==(const RuleSources&) const = default;
};

/// The rules of a table and the source of each number.
struct SourcedRules {
    DepotRules rules;
    core::EnumArray<core::Depot, RuleSources> sources;
};

/// Assumed effect of the menopause itself, beyond the trend with age and fatness, which already includes it: applied
/// only to a woman whose stated menopausal state differs from the one expected at her age.
struct MenopauseEffect {
    double trunk_to_legs_log = 0;  ///< added to ln(trunk / legs) from before to after
    double visceral_log = 0;       ///< added to ln(visceral weight), within the trunk
    std::string source;            ///< key of the source
    bool operator==(const MenopauseEffect&) const = default;
};

/// A fat distribution: one file of assets/profiles.
struct Profile {
    std::string name;             ///< the value for --profile
    std::string title;            ///< shown in panels
    std::string source;           ///< where the numbers come from, in one sentence
    std::vector<Source> sources;  ///< individual sources
    core::Sex sex = core::Sex::male;
    double reference_age_years = 40;
    double reference_fat_index_kg_per_m2 = 7;  ///< fat over height squared
    Range age_range_years;                     ///< age slopes do not apply beyond it
    Range fat_index_range_kg_per_m2;           ///< fat index slopes do not apply beyond it
    double essential_fat_percent = 3;          ///< of body mass on day 0; floor for all depots together
    double pattern_log_odds = 0;               ///< effect of one unit of pattern on ln(trunk / legs), at reference age
    double pattern_age_slope = 0;              ///< d ln(pattern_log_odds) / d((age - reference) / 20 years)
    double pattern = 0;                        ///< the profile's own pattern, pear (negative) to apple
    std::string based_on;                      ///< name of the profile whose depots it shares, if any
    DepotRules rules;                          ///< for men, and women before the menopause
    DepotRules rules_after_menopause;          ///< for men equal to `rules`
    core::EnumArray<core::Depot, RuleSources> rule_sources;
    core::EnumArray<core::Depot, RuleSources> rule_sources_after_menopause;
    core::EnumArray<core::Depot, AgeCourse> age_courses;  ///< apply on day 0, before and after the menopause
    std::optional<GroupLaws> groups;                      ///< for DXA's groups; unset: the depots' own weights decide
    std::string groups_source;                            ///< key of the source
    MenopauseEffect menopause;                            ///< zero for men
    bool operator==(const Profile&) const = default;
};

/// The source with this key; asserts that there is one.
const Source& source_of(const Profile& profile, std::string_view key);

/// Parses one profile. `origin` names the text in errors. A profile may be "based_on" one of `bases` that has its own
/// depots, and then only adds a pattern. Throws core::Error(invalid_input) with origin, field and what was expected.
Profile parse_profile(std::string_view json, std::string_view origin, std::span<const Profile> bases = {});

/// Whether a text is a profile based on another; false if it cannot be parsed.
bool is_based_on_another(std::string_view json);

}  // namespace depots
