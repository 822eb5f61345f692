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

/// How one depot behaves in a profile. The slopes describe how people differ from each other and act on day 0 only;
/// the exponent describes how one person changes and acts from then on. Where a profile has group laws, share and
/// slopes say how a group is split between its depots.
struct DepotRule {
    double share = 0;            ///< share of total fat at the reference person (all twelve sum to 1)
    double fat_index_slope = 0;  ///< d ln(weight) / d ln(fat index / reference)
    double age_slope = 0;        ///< d ln(weight) / d((age - reference) / 20 years)
    double loss_exponent = 1;    ///< b of F_r = a F^b along one person's change
    bool operator==(const DepotRule&) const = default;
};

using DepotRules = core::EnumArray<core::Depot, DepotRule>;

/// Where numbers of a profile come from. Grades: A read in the source named, B derived from such data, C widely quoted
/// or judgement.
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

/// The rules of a table and where each number comes from.
struct SourcedRules {
    DepotRules rules;
    core::EnumArray<core::Depot, RuleSources> sources;
};

/// What the menopause is taken to do by itself, beyond the course of women with age and fatness, which holds it
/// already: only a woman who says that she is before or after it against her age is moved.
struct MenopauseEffect {
    double trunk_to_legs_log = 0;  ///< added to ln(trunk / legs) from before to after
    double visceral_log = 0;       ///< added to ln(visceral weight), within the trunk
    std::string source;            ///< key of the source
    bool operator==(const MenopauseEffect&) const = default;
};

/// Where fat sits: one file of assets/profiles.
struct Profile {
    std::string name;             ///< the word of --profile
    std::string title;            ///< as a panel shows it
    std::string source;           ///< where the numbers come from, in a sentence
    std::vector<Source> sources;  ///< one by one
    core::Sex sex = core::Sex::male;
    double reference_age_years = 40;
    double reference_fat_index_kg_per_m2 = 7;  ///< fat over height squared
    Range age_range_years;                     ///< beyond it the age slopes say no more
    Range fat_index_range_kg_per_m2;           ///< beyond it the fat index slopes say no more
    double essential_fat_percent = 3;          ///< of body mass on day 0; the floor of all depots together
    double pattern_log_odds = 0;               ///< of trunk against legs, for one unit of pattern, at the reference age
    double pattern_age_slope = 0;              ///< d ln(pattern_log_odds) / d((age - reference) / 20 years)
    double pattern = 0;                        ///< where this profile stands itself, pear (below 0) to apple
    std::string based_on;                      ///< the profile whose depots it shares, if any
    DepotRules rules;                          ///< men, and women before the menopause
    DepotRules rules_after_menopause;          ///< equal to `rules` in men
    core::EnumArray<core::Depot, RuleSources> rule_sources;
    core::EnumArray<core::Depot, RuleSources> rule_sources_after_menopause;
    core::EnumArray<core::Depot, AgeCourse> age_courses;  ///< act on day 0, before and after the menopause
    std::optional<GroupLaws> groups;                      ///< of DXA's groups; unset: the depots' own weights decide
    std::string groups_source;                            ///< key of the source
    MenopauseEffect menopause;                            ///< zero in men
    bool operator==(const Profile&) const = default;
};

/// The source with this key; asserts that there is one.
const Source& source_of(const Profile& profile, std::string_view key);

/// Reads one profile. `origin` names the text in errors. A profile may be "based_on" one of `bases` that has depots of
/// its own, and then adds a pattern to it. Throws core::Error(invalid_input) with origin, field and what was expected.
Profile parse_profile(std::string_view json, std::string_view origin, std::span<const Profile> bases = {});

/// Whether a text is a profile that is based on another; false for what cannot be read at all.
bool is_based_on_another(std::string_view json);

}  // namespace depots
