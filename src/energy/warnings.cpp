#include "energy/warnings.hpp"

#include "energy/constants.hpp"

#include <algorithm>
#include <optional>

namespace energy {

namespace k = constants;
using Kind = Warning::Kind;

namespace {

constexpr std::size_t week = 7;

/// A value of one day and its limit.
struct Reading {
    double value = 0;
    double threshold = 0;
    bool passed = false;
};

Reading under(double value, double threshold) {
    return {value, threshold, value < threshold};
}
Reading over(double value, double threshold) {
    return {value, threshold, value > threshold};
}

/// Percentage of weight lost in the week before `day`; empty in the first two weeks.
Reading weekly_loss(const Trajectory& run, std::size_t day) {
    if (day < 2 * week) return {};
    const double before_kg = run.days[day - week].state.weight_kg();
    return over(100 * (before_kg - run.days[day].state.weight_kg()) / before_kg, k::fast_loss_percent_per_week);
}

Reading reading(Kind kind, const Person& person, const Trajectory& run, std::size_t day) {
    const Day& on_day = run.days[day];
    const BodyState& state = on_day.state;
    switch (kind) {
        case Kind::low_intake:
            return under(on_day.intake_kcal_per_day, k::low_intake_kcal_per_day[person.sex]);
        case Kind::very_low_intake:
            return under(on_day.intake_kcal_per_day, k::very_low_intake_kcal_per_day);
        case Kind::fast_loss:
            return weekly_loss(run, day);
        case Kind::low_bmi:
            return under(state.weight_kg() / (person.height_m * person.height_m), k::low_bmi);
        case Kind::low_body_fat:
            return under(100 * state.fat_kg / state.weight_kg(), k::low_fat_percent[person.sex]);
        case Kind::fat_supply:
            return over(on_day.expenditure_kcal_per_day - on_day.intake_kcal_per_day,
                        k::fat_supply_kcal_per_kg_day * state.fat_kg);
    }
    return {};
}

struct Text {
    std::string_view key;
    std::string_view english;
};

constexpr core::EnumArray<Kind, Text> texts{{{
    {"warning.low_intake",
     "From day {day} intake is {value:.0f} kcal a day, under the {threshold:.0f} that guidelines ask for."},
    {"warning.very_low_intake",
     "From day {day} intake is {value:.0f} kcal a day: under {threshold:.0f} only with medical supervision."},
    {"warning.fast_loss",
     "In the week to day {day} weight falls by {value:.1f} %, faster than {threshold:g} % a week."},
    {"warning.low_bmi", "From day {day} the body mass index is {value:.1f}, under {threshold:g}: underweight."},
    {"warning.low_body_fat",
     "From day {day} body fat is {value:.1f} %, under {threshold:g} %: close to what the body needs."},
    {"warning.fat_supply",
     "From day {day} the gap of {value:.0f} kcal a day is more than the remaining fat can supply, about "
     "{threshold:.0f}."},
}}};

core::Sentence sentence(Kind kind, const Reading& r, int day) {
    const Text& text = texts[kind];
    return core::sentence(text.key, text.english, {{"day", day}, {"value", r.value}, {"threshold", r.threshold}});
}

struct Source {
    std::string_view text;
    char grade;
};

constexpr core::EnumArray<Kind, Source> sources{{{
    {"AHA/ACC/TOS guideline 2013: 1,200 to 1,500 kcal/d for women, 1,500 to 1,800 for men", 'A'},
    {"NHLBI: intakes under 800 kcal/d need medical supervision", 'A'},
    {"0.5 to 1 % of body weight a week, widely advised", 'C'},
    {"WHO classes of body mass index for adults", 'A'},
    {"Upper end of the essential-fat bands in use: 3 to 5 % men, 10 to 13 % women (American Council on Exercise)", 'C'},
    {"Alpert 2005, J Theor Biol 233:1: at most 290 kJ (69 kcal) a day from a kilogram of fat; contested", 'C'},
}}};

}  // namespace

WarningLimit warning_limit(Kind kind, core::Sex sex) {
    const Source& source = sources[kind];
    const auto limit = [&](double threshold, const core::Phrase& unit) {
        return WarningLimit{threshold, unit, source.text, source.grade};
    };
    switch (kind) {
        case Kind::low_intake:
            return limit(k::low_intake_kcal_per_day[sex], "kcal/d");
        case Kind::very_low_intake:
            return limit(k::very_low_intake_kcal_per_day, "kcal/d");
        case Kind::fast_loss:
            return limit(k::fast_loss_percent_per_week, {"% of weight a week", "sources.of-weight-a-week"});
        case Kind::low_bmi:
            return limit(k::low_bmi, "kg/m2");
        case Kind::low_body_fat:
            return limit(k::low_fat_percent[sex], {"% of weight", "sources.of-weight"});
        case Kind::fat_supply:
            return limit(k::fat_supply_kcal_per_kg_day, {"kcal/d per kg of fat", "sources.kcal-d-per-kg-of-fat"});
    }
    return {};
}

std::vector<Warning> warnings(const Person& person, const Trajectory& run) {
    std::vector<Warning> found;
    for (const Kind kind : core::all_values<Kind>())
        for (std::size_t day = 0; day < run.days.size(); ++day) {
            const Reading now = reading(kind, person, run, day);
            if (!now.passed) continue;
            const int number = static_cast<int>(day);
            found.push_back({kind, number, now.value, now.threshold, sentence(kind, now, number), sources[kind].text,
                             sources[kind].grade});
            break;
        }
    std::ranges::stable_sort(found, {}, &Warning::day);
    return found;
}

}  // namespace energy
