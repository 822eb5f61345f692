#include "depots/profile.hpp"

#include "core/error.hpp"
#include "core/strict_json.hpp"
#include "depots/pattern.hpp"
#include "depots/profile_field.hpp"

#include <cassert>
#include <cmath>
#include <optional>

namespace depots {

namespace {

// Valid ranges of a profile's numbers.
constexpr double share_sum_slack_percent = 1e-4;
constexpr Range share_percent{0, 100};
constexpr Range slope{-3, 3};
constexpr Range age_factors{0.01, 100};
constexpr Range loss_exponent{0.05, 5};
constexpr Range essential_percent{0, 30};
constexpr Range pattern_log_odds{0, 2};
constexpr Range pattern_age_slope{-1, 1};
constexpr Range group_number{-5, 5};
constexpr Range menopause_log{-1, 1};
constexpr Range pattern_range{-greatest_pattern, greatest_pattern};
constexpr Range age_years{18, 90};
constexpr Range height_m{1.4, 2.1};
constexpr Range weight_kg{30, 250};
constexpr Range fat_percent{3, 60};
constexpr Range fat_index{0.5, 60};

constexpr int deepest_nesting = 16;  // a profile has four levels

std::vector<Source> read_sources(const Field& field) {
    std::vector<Source> sources;
    for (const std::string& key : field.keys()) {
        const Field source = field.member(key);
        source.expect_keys({"grade", "text"});
        const std::string grade = source.member("grade").text();
        if (grade != "A" && grade != "B" && grade != "C") source.member("grade").refuse("A, B or C");
        sources.push_back({key, grade.front(), source.member("text").text()});
    }
    return sources;
}

SourcedRules read_rules(const Field& field, const std::vector<Source>& sources) {
    const auto& names = core::EnumNames<core::Depot>::names;
    field.expect_keys({names.begin(), names.end()});
    auto [rules, keys] = SourcedRules{};
    double sum = 0;
    for (const core::Depot depot : core::all_values<core::Depot>()) {
        const Field rule = field.member(std::string(core::name_of(depot)));
        rule.expect_keys({"share_percent", "fat_index_slope", "age_slope", "loss_exponent"});
        const auto number = [&](const char* field, Range allowed, std::string& key) {
            return rule.member(field).sourced_number(allowed, sources, &key);
        };
        RuleSources& key = keys[depot];
        rules[depot] = {.share = number("share_percent", share_percent, key.share),
                        .fat_index_slope = number("fat_index_slope", slope, key.fat_index_slope),
                        .age_slope = number("age_slope", slope, key.age_slope),
                        .loss_exponent = number("loss_exponent", loss_exponent, key.loss_exponent)};
        sum += rules[depot].share;
    }
    if (std::abs(sum - 100) > share_sum_slack_percent)
        field.refuse(fmt::format("share_percent of all depots to sum to 100, but they sum to {}", sum));
    for (DepotRule& rule : rules) rule.share /= sum;
    return {rules, keys};
}

AgeCourse read_age_course(const Field& field, const std::vector<Source>& sources) {
    field.expect_keys({"points", "source"});
    AgeCourse course;
    course.source = field.member("source").source_key(sources);
    for (const Field& point : field.member("points").elements()) {
        const std::vector<Field> pair = point.elements();
        if (pair.size() != 2) point.refuse("an age and a factor, as [40, 1.0]");
        course.points.push_back({pair[0].number(age_years), pair[1].number(age_factors)});
        if (course.points.size() > 1 && course.points.rbegin()[1].age_years >= course.points.back().age_years)
            point.refuse("an age above the one before it");
    }
    if (course.points.empty()) field.member("points").refuse("at least one point");
    return course;
}

void read_age_courses(const Field& field, Profile& profile) {
    for (const std::string& key : field.keys()) {
        const std::optional<core::Depot> depot = core::enum_from_name<core::Depot>(key);
        if (!depot) field.member(key).refuse("the name of a depot");
        profile.age_courses[*depot] = read_age_course(field.member(key), profile.sources);
    }
}

GroupLaws read_groups(const Field& field, Profile& profile) {
    field.expect_keys({"source", "legs", "arms", "head"});
    profile.groups_source = field.member("source").source_key(profile.sources);
    GroupLaws laws;
    for (const Group group : {Group::legs, Group::arms, Group::head}) {
        const Field law = field.member(std::string(core::name_of(group)));
        law.expect_keys({"reference", "fat_index", "fat_index_squared", "age", "age_squared", "fat_index_age"});
        const auto number = [&](const char* key) { return law.member(key).number(group_number); };
        laws[group] = {.reference = number("reference"),
                       .fat_index = number("fat_index"),
                       .fat_index_squared = number("fat_index_squared"),
                       .age = number("age"),
                       .age_squared = number("age_squared"),
                       .fat_index_age = number("fat_index_age")};
    }
    return laws;
}

MenopauseEffect read_menopause(const Field& field, const Profile& profile) {
    if (profile.sex == core::Sex::male) field.refuse("nothing in a male profile");
    field.expect_keys({"source", "trunk_to_legs_log", "visceral_log"});
    return {.trunk_to_legs_log = field.member("trunk_to_legs_log").number(menopause_log),
            .visceral_log = field.member("visceral_log").number(menopause_log),
            .source = field.member("source").source_key(profile.sources)};
}

void read_reference(const Field& field, Profile& profile) {
    field.expect_keys({"age_years", "height_m", "weight_kg", "body_fat_percent"});
    const double height = field.member("height_m").number(height_m);
    profile.reference_age_years = field.member("age_years").number(age_years);
    profile.reference_fat_index_kg_per_m2 = field.member("weight_kg").number(weight_kg) *
                                            field.member("body_fat_percent").number(fat_percent) / 100 /
                                            (height * height);
}

std::string read_name(const Field& field) {
    std::string name = field.text();
    const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    if (!std::all_of(name.begin(), name.end(), fits)) field.refuse("a name of a-z, 0-9 and - only");
    if (name == "auto") field.refuse("another name, since auto means the typical profile");
    return name;
}

void read_names(const Field& file, Profile& profile) {
    profile.name = read_name(file.member("name"));
    profile.title = file.member("title").text();
    profile.source = file.member("source").text();
    profile.sources = read_sources(file.member("sources"));
}

/// A profile based on another plus a pattern: the base's numbers are not repeated, so they exist only once.
Profile read_based_on(const Field& file, std::span<const Profile> bases) {
    file.expect_keys({"name", "title", "source", "based_on", "pattern", "sources"});
    const std::string base = file.member("based_on").text();
    const auto found = std::find_if(bases.begin(), bases.end(), [&](const Profile& profile) {
        return profile.name == base && profile.based_on.empty();
    });
    if (found == bases.end()) {
        std::vector<std::string> names;
        for (const Profile& profile : bases)
            if (profile.based_on.empty()) names.push_back(profile.name);
        file.member("based_on").refuse(fmt::format("a profile with depots of its own: {}", fmt::join(names, ", ")));
    }
    Profile profile = *found;
    read_names(file, profile);
    for (const Source& source : profile.sources)
        if (std::ranges::find(found->sources, source.key, &Source::key) != found->sources.end())
            file.member("sources").refuse(fmt::format("keys missing from {}, which has \"{}\"", base, source.key));
    profile.based_on = base;
    profile.pattern = file.member("pattern").sourced_number(pattern_range, profile.sources);
    profile.sources.insert(profile.sources.end(), found->sources.begin(), found->sources.end());
    return profile;
}

}  // namespace

const Source& source_of(const Profile& profile, std::string_view key) {
    const auto found = std::ranges::find(profile.sources, key, &Source::key);
    assert(found != profile.sources.end());
    return *found;
}

bool is_based_on_another(std::string_view text) {
    const json parsed = json::parse(text, nullptr, false);
    return parsed.is_object() && parsed.contains("based_on");
}

Profile parse_profile(std::string_view text, std::string_view origin, std::span<const Profile> bases) {
    const auto parsed = core::parse_strict_json<json>(
        text, {.origin = origin, .expected = "a profile", .deepest_nesting = deepest_nesting});
    const Field file(parsed, origin, "");
    if (file.has("based_on")) return read_based_on(file, bases);
    file.expect_keys({"name", "title", "source", "sex", "reference", "age_range_years", "fat_index_range_kg_per_m2",
                      "essential_fat_percent", "pattern_log_odds", "sources", "depots"},
                     {"depots_after_menopause", "age_courses", "groups", "menopause", "pattern_age_slope"});
    Profile profile;
    read_names(file, profile);
    const std::optional<core::Sex> sex = core::enum_from_name<core::Sex>(file.member("sex").text());
    if (!sex) file.member("sex").refuse("male or female");
    profile.sex = *sex;
    read_reference(file.member("reference"), profile);
    profile.age_range_years = file.member("age_range_years").range(age_years);
    profile.fat_index_range_kg_per_m2 = file.member("fat_index_range_kg_per_m2").range(fat_index);
    profile.essential_fat_percent =
        file.member("essential_fat_percent").sourced_number(essential_percent, profile.sources);
    profile.pattern_log_odds = file.member("pattern_log_odds").sourced_number(pattern_log_odds, profile.sources);
    if (file.has("pattern_age_slope"))
        profile.pattern_age_slope = file.member("pattern_age_slope").sourced_number(pattern_age_slope, profile.sources);
    if (file.has("groups")) profile.groups = read_groups(file.member("groups"), profile);
    if (file.has("menopause")) profile.menopause = read_menopause(file.member("menopause"), profile);
    const auto before = read_rules(file.member("depots"), profile.sources);
    profile.rules = profile.rules_after_menopause = before.rules;
    profile.rule_sources = profile.rule_sources_after_menopause = before.sources;
    if (file.has("age_courses")) read_age_courses(file.member("age_courses"), profile);
    if (file.has("depots_after_menopause")) {
        const Field field = file.member("depots_after_menopause");
        if (profile.sex == core::Sex::male) field.refuse("nothing in a male profile");
        const auto after = read_rules(field, profile.sources);
        profile.rules_after_menopause = after.rules;
        profile.rule_sources_after_menopause = after.sources;
    }
    return profile;
}

}  // namespace depots
