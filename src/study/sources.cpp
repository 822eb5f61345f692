#include "study/sources.hpp"

#include "core/tissue_density.hpp"
#include "depots/lean_look.hpp"
#include "energy/evidence.hpp"
#include "energy/warnings.hpp"
#include "shape/targets.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <optional>
#include <string>

namespace study {

namespace {

using core::Depot;

constexpr const char* lean_source =
    "Half-way between the typical man at 14 % and the typical woman at 21 % body fat, where athletes' bands end "
    "(American Council on Exercise); 15 % more where bone shows through; never below 6.4 mm, the mean of elite women "
    "athletes (Mueller et al. 2020, Sports Med)";

std::string words(std::string_view name) {
    std::string text(name);
    std::ranges::replace(text, '_', ' ');
    return text;
}

core::Sentence region(Depot depot) {
    return {.text = words(core::name_of(depot)), .key = fmt::format("region.{}", core::name_of(depot)), .values = {}};
}

void add_energy(std::vector<SourcedNumber>& list) {
    for (const energy::Evidence& row : energy::evidence())
        list.push_back(
            {core::sentence({"Energy", "sources.energy"}),
             core::sentence("sources.symbol", "{symbol}, {meaning}",
                            {{"symbol", core::sentence(row.symbol)}, {"meaning", core::sentence(row.meaning)}}),
             row.value, core::sentence(row.unit), row.grade, std::string(row.source)});
}

/// Adds the numbers of one profile, each with the key of its source.
class ProfileRows {
  public:
    ProfileRows(std::vector<SourcedNumber>& list, const depots::Profile& profile) : list_(list), profile_(profile) {}

    void add(core::Sentence name, double value, const core::Phrase& unit, const std::string& key) {
        const depots::Source& source = source_of(profile_, key);
        const core::Sentence title{
            .text = profile_.title, .key = fmt::format("preset.{}.title", profile_.name), .values = {}};
        list_.push_back({title, std::move(name), value, core::sentence(unit), source.grade, source.text});
    }

    void add_rules(const std::optional<core::Phrase>& when, const depots::DepotRules& rules,
                   const core::EnumArray<Depot, depots::RuleSources>& keys) {
        for (const Depot depot : core::all_values<Depot>()) {
            core::Sentence name = region(depot);
            if (when)
                name = core::sentence("sources.at_time", "{region} {when}",
                                      {{"region", std::move(name)}, {"when", core::sentence(*when)}});
            const auto of_rule = [&](const core::Phrase& what) {
                return core::sentence("sources.of_region", "{region}, {what}",
                                      {{"region", name}, {"what", core::sentence(what)}});
            };
            const depots::DepotRule& rule = rules[depot];
            add(of_rule({"share on day 0", "sources.share-on-day-0"}), 100 * rule.share, {"% of fat", "sources.of-fat"},
                keys[depot].share);
            add(of_rule({"slope on fat index", "sources.slope-on-fat-index"}), rule.fat_index_slope, "",
                keys[depot].fat_index_slope);
            add(of_rule({"slope on age", "sources.slope-on-age"}), rule.age_slope,
                {"in 20 years", "sources.in-20-years"}, keys[depot].age_slope);
            add(of_rule({"exponent of loss and gain", "sources.exponent-of-loss-and-gain"}), rule.loss_exponent, "",
                keys[depot].loss_exponent);
        }
    }

  private:
    std::vector<SourcedNumber>& list_;
    const depots::Profile& profile_;
};

/// The regressions of legs, arms and head on fat index and age, and what shifts a person off them.
void add_groups(ProfileRows& rows, const depots::Profile& profile) {
    using depots::Group;
    using depots::GroupLaw;
    struct Term {
        core::Phrase what;
        double GroupLaw::*member;
    };
    constexpr std::array<Term, 6> terms{
        {{{"log ratio to the trunk", "sources.log-ratio-to-the-trunk"}, &GroupLaw::reference},
         {{"with fat index", "sources.with-fat-index"}, &GroupLaw::fat_index},
         {{"with its square", "sources.with-its-square"}, &GroupLaw::fat_index_squared},
         {{"with age", "sources.with-age"}, &GroupLaw::age},
         {{"with the square of age", "sources.with-the-square-of-age"}, &GroupLaw::age_squared},
         {{"with both", "sources.with-both"}, &GroupLaw::fat_index_age}}};
    if (profile.groups)
        for (const Group group : {Group::legs, Group::arms, Group::head})
            for (const Term& term : terms)
                rows.add(core::sentence("sources.of_region", "{region}, {what}",
                                        {{"region", core::word_of(group)}, {"what", core::sentence(term.what)}}),
                         (*profile.groups)[group].*term.member, "", profile.groups_source);
    if (!profile.menopause.source.empty())
        rows.add(core::sentence({"menopause beyond age, log of trunk to legs",
                                 "sources.menopause-beyond-age-log-of-trunk-to-legs"}),
                 profile.menopause.trunk_to_legs_log, "", profile.menopause.source);
}

void add_profile(std::vector<SourcedNumber>& list, const depots::Profile& profile) {
    ProfileRows rows(list, profile);
    add_groups(rows, profile);
    const bool two_tables = profile.rules != profile.rules_after_menopause;
    rows.add_rules(
        two_tables ? std::optional(core::Phrase("before the menopause", "sources.before-the-menopause")) : std::nullopt,
        profile.rules, profile.rule_sources);
    if (two_tables)
        rows.add_rules(core::Phrase("after the menopause", "sources.after-the-menopause"),
                       profile.rules_after_menopause, profile.rule_sources_after_menopause);
    for (const Depot depot : core::all_values<Depot>())
        for (const depots::AgePoint& point : profile.age_courses[depot].points)
            rows.add(core::sentence("sources.at_age", "{region} at {years:g} years",
                                    {{"region", region(depot)}, {"years", point.age_years}}),
                     point.factor, {"times that at the reference age", "sources.times-that-at-the-reference-age"},
                     profile.age_courses[depot].source);
}

core::Sentence warning_name(energy::Warning::Kind kind) {
    const std::string_view name = core::name_of(kind);
    return {.text = words(name), .key = fmt::format("sources.{}", name), .values = {}};
}

void add_limits(std::vector<SourcedNumber>& list, core::Sex sex) {
    for (const auto kind : core::all_values<energy::Warning::Kind>()) {
        const energy::WarningLimit limit = energy::warning_limit(kind, sex);
        list.push_back({core::sentence({"Warnings", "sources.warnings"}), warning_name(kind), limit.threshold,
                        core::sentence(limit.unit), limit.grade, std::string(limit.source)});
    }
}

void add_body(std::vector<SourcedNumber>& list) {
    for (const Depot depot : core::all_values<Depot>())
        if (depot != Depot::visceral)
            list.push_back({core::sentence({"Looking lean", "sources.looking-lean"}), region(depot),
                            depots::lean_thickness_mm[depot], core::sentence({"mm"}), 'C', lean_source});
    const char* siri = "Siri 1956, by way of Siri 1961: fat and fat-free mass at 37 C";
    list.push_back({core::sentence({"Body", "sources.body"}),
                    core::sentence({"density of fat", "sources.density-of-fat"}), core::fat_kg_per_litre,
                    core::sentence({"kg/L"}), 'A', siri});
    list.push_back({core::sentence({"Body", "sources.body"}),
                    core::sentence({"density of lean tissue", "sources.density-of-lean-tissue"}),
                    core::lean_kg_per_litre, core::sentence({"kg/L"}), 'A', siri});
}

constexpr const char* hall = "Hall et al. 2011, Lancet 378:826, web appendix";
constexpr const char* tape = "Fit to 3,377 measured adults: ANSUR II 2012, Penrose 1985, Heinz 2003 (docs/body.md)";

struct WhyRow {
    Shown shown;
    std::string_view key;
    const char* text;
    char grade;
    const char* source;
};
constexpr std::array why_rows{
    WhyRow{Shown::weight, "why.weight",
           "Fat, lean tissue, glycogen with its water and the water outside the cells, added up. The energy "
           "balance moves each of them day by day.",
           'A', hall},
    WhyRow{Shown::fat, "why.fat",
           "On day 0 as set, or estimated from sex, age and body mass index (off by 3 to 4 "
           "percentage points in one person). From then on energy eaten less energy used, "
           "split between fat and lean tissue by Forbes's rule.",
           'A', "Hall et al. 2011; NHANES 1999 to 2004 (DXA of 5,355 adults, docs/model.md); Forbes 1987"},
    WhyRow{Shown::lean, "why.lean",
           "Everything that is not fat: muscle, organs, bone, water. It falls with fat by Forbes's rule, and "
           "strength training spares part of it.",
           'A', "Hall et al. 2011; Sardeli et al. 2018, Nutrients 10:423"},
    WhyRow{Shown::body_fat, "why.body_fat", "Fat divided by weight.", 'A', "Definition"},
    WhyRow{Shown::body_mass_index, "why.body_mass_index",
           "Weight divided by height squared. It says nothing about muscle or about where fat sits.", 'A',
           "Definition (WHO)"},
    WhyRow{Shown::waist_of_height, "why.waist_of_height",
           "Waist divided by height. Half of the height is a common line between little and much fat at the belly.",
           'C', "Ashwell & Hsieh 2005, Int J Food Sci Nutr 56:303"},
    WhyRow{Shown::standing, "why.standing",
           "Of 100 people of the same sex and age, how many have less. Trunk fat by DXA in the "
           "United States, visceral fat in Austria; averages differ between populations.",
           'B', "NHANES 1999 to 2004; LEAD, Ofenheimer et al. 2020; Shen et al. 2004 (docs/model.md)"},
    WhyRow{Shown::intake, "why.intake",
           "Maintenance on day 0 is the resting rate times activity. A fixed intake stays that much lower; a "
           "constant gap follows what the body uses.",
           'A', "Mifflin et al. 1990, Am J Clin Nutr 51:241; Hall et al. 2011"},
    WhyRow{Shown::expenditure, "why.expenditure",
           "What tissues use at rest, activity in proportion to weight, digestion, adaptation "
           "to eating less, building tissue, training.",
           'A', hall},
    WhyRow{Shown::girth, "why.girth",
           "A tape around the body at the site, arms held out. The body's regions hold this person's fat "
           "and lean volume; people with equal numbers still differ by a few centimetres.",
           'B', tape},
    WhyRow{Shown::thickness, "why.thickness",
           "The volume of a region's fat under the skin, spread over the region's skin: a mean.", 'B',
           "Stoerchle et al. 2018, Sci Rep 8:16268, for the whole body"},
    WhyRow{Shown::lean_look, "why.lean_look",
           "The first day on which a region's layer is thin enough to look lean. No order is "
           "set: it follows from where the layer was thick and from exponents near 1.",
           'C', lean_source},
    WhyRow{Shown::band, "why.band",
           "One standard deviation either way: body fat on day 0, maintenance intake and the model, each "
           "varied alone and added in quadrature. Not included: that people do not keep to plans.",
           'B', "Hall et al. 2011; Guo et al. 2018, Am J Clin Nutr 107:558; docs/model.md"},
};
static_assert(why_rows.size() == static_cast<std::size_t>(Shown::band) + 1);

}  // namespace

double deserved(double value) {
    return std::stod(fmt::format("{:.4g}", value));
}

std::vector<SourcedNumber> sourced_numbers(const depots::Profile& profile) {
    std::vector<SourcedNumber> list;
    add_energy(list);
    add_profile(list, profile);
    add_body(list);
    add_limits(list, profile.sex);
    return list;
}

Why why(Shown shown) {
    const auto* row = std::ranges::find(why_rows, shown, &WhyRow::shown);
    assert(row != why_rows.end());
    return {core::sentence(row->key, row->text), row->grade, row->source};
}

Why why_spot() {
    return {core::sentence("why.spot",
                           "Both have lost the same total fat by this day, and each depot follows total fat alone: no "
                           "equation of fat names a muscle. The simulation does not prove this, because the rule is "
                           "built into it; trials support it."),
            'A',
            "Ramirez-Campillo et al. 2022, Hum Mov 23:1, 13 trials, g = -0.03 (-0.10 to 0.05); against it Paoli et al. "
            "2021 and Brobakken et al. 2023, both small"};
}

Why why_depot(const depots::Profile& profile, Depot depot, bool after_menopause) {
    const auto& rule = (after_menopause ? profile.rules_after_menopause : profile.rules)[depot];
    const auto& keys = (after_menopause ? profile.rule_sources_after_menopause : profile.rule_sources)[depot];
    const depots::Source& share = source_of(profile, keys.share);
    const depots::Source& exponent = source_of(profile, keys.loss_exponent);
    return {core::sentence("why.depot",
                           "{share:.1f} % of total fat in the reference person (grade {share_grade}), adjusted for "
                           "fatness, age and pattern. Then it follows total fat to the power {exponent:g} (grade "
                           "{exponent_grade}): no depot is ever singled out.",
                           {{"share", 100 * rule.share},
                            {"share_grade", std::string(1, share.grade)},
                            {"exponent", rule.loss_exponent},
                            {"exponent_grade", std::string(1, exponent.grade)}}),
            std::max(share.grade, exponent.grade), share.text + " " + exponent.text};
}

}  // namespace study
