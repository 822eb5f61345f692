#include "core/parameters.hpp"

#include "core/anatomy.hpp"
#include "core/error.hpp"
#include "core/units.hpp"

#include <fmt/format.h>

#include <array>
#include <cassert>
#include <cmath>
#include <cstdlib>

namespace core {

namespace {

using Kind = Parameter::Kind;

// core knows no other module, so the words of their enumerations stand here again; the unit tests of those modules
// compare the two lists.
constexpr std::array<std::string_view, 4> menopause_words{"auto", "pre", "peri", "post"};
constexpr std::array<std::string_view, 2> deficit_mode_words{"intake", "gap"};
constexpr std::array<std::string_view, 10> training_words{"none", "balanced", "chest",  "back",   "shoulders",
                                                          "arms", "core",     "glutes", "thighs", "calves"};
constexpr std::array<std::string_view, 4> view_words{"front", "side", "back", "three-quarter"};
constexpr std::array<std::string_view, 2> pose_words{"reference", "relaxed"};
constexpr std::array<std::string_view, 3> background_words{"studio", "white", "dark"};
constexpr std::array<std::string_view, 11> skin_words{"clay",   "monk-1", "monk-2", "monk-3", "monk-4", "monk-5",
                                                      "monk-6", "monk-7", "monk-8", "monk-9", "monk-10"};
constexpr std::array<std::string_view, 2> projection_words{"perspective", "orthographic"};
constexpr std::array<std::string_view, 3> layer_words{"skin", "thickness", "change"};
constexpr std::array<std::string_view, 2> switch_words{"off", "on"};
constexpr std::array<std::string_view, 5> compare_words{"none", "wipe", "side-by-side", "ghost", "expectation"};
constexpr std::array<std::string_view, 4> sample_words{"1", "4", "9", "16"};

// Longest run, days. Half of the eventual change comes in about a year and 95 % in about three (Hall 2011), so ten
// years show every plateau; beyond that a person's age, which the model holds fixed, would matter more than the plan.
constexpr double longest_run_days = 3650;

constexpr std::array table{
    Parameter{.name = "sex",
              .label = "Sex",
              .kind = Kind::choice,
              .minimum = 0,
              .maximum = 1,
              .fallback = 0,
              .choices = EnumNames<Sex>::names,
              .help = "Sex, as the equations distinguish it."},
    Parameter{.name = "age",
              .label = "Age",
              .unit = "years",
              .minimum = 18,
              .maximum = 90,
              .fallback = 40,
              .help = "Age on day 0; the model is for adults only."},
    Parameter{.name = "height",
              .label = "Height",
              .unit = "cm",
              .minimum = 140,
              .maximum = 210,
              .fallback = 178,
              .help = "Standing height in cm; 1.78m and 5ft10in work too."},
    Parameter{.name = "weight",
              .label = "Weight",
              .unit = "kg",
              .minimum = 30,
              .maximum = 250,
              .fallback = 95,
              .help = "Body weight on day 0 in kg; 180lb works too."},
    Parameter{.name = "body-fat",
              .label = "Body fat",
              .unit = "%",
              .minimum = 3,
              .maximum = 60,
              .fallback = 25,
              .word_for_unset = "auto",
              .unset_by_default = true,
              .help = "Body fat on day 0 in percent of weight; auto estimates it from sex, age and BMI."},
    Parameter{.name = "activity",
              .label = "Activity",
              .unit = "PAL",
              .minimum = 1.1,
              .maximum = 2.5,
              .fallback = 1.5,
              .help = "Physical activity level: energy used in a day over the resting rate."},
    Parameter{.name = "profile",
              .label = "Where fat sits",
              .kind = Kind::word,
              .word_for_unset = "auto",
              .unset_by_default = true,
              .help = "Name of a distribution profile; auto takes the typical one of the sex."},
    Parameter{.name = "pattern",
              .label = "Pear to apple",
              .unit = "SD",
              .minimum = -3,
              .maximum = 3,
              .fallback = 0,
              .help = "Fat moved between hips and waist, in standard deviations of waist-to-hip ratio; below 0 is a "
                      "pear, above 0 an apple."},
    Parameter{.name = "menopause",
              .label = "Menopause",
              .kind = Kind::choice,
              .minimum = 0,
              .maximum = 3,
              .fallback = 0,
              .choices = menopause_words,
              .help = "Which of a woman's two fat patterns holds; auto goes by age (studies disagree on its effect)."},
    Parameter{.name = "deficit",
              .label = "Deficit",
              .unit = "kcal/d",
              .minimum = -2000,
              .maximum = 3000,
              .fallback = 500,
              .help = "Energy gap in kcal a day; negative is a surplus."},
    Parameter{.name = "deficit-mode",
              .label = "Kind of deficit",
              .kind = Kind::choice,
              .minimum = 0,
              .maximum = 1,
              .fallback = 0,
              .choices = deficit_mode_words,
              .help = "intake: eat this much less than on day 0; gap: eat this much less than is used, every day."},
    Parameter{.name = "new-activity",
              .label = "New activity",
              .unit = "PAL",
              .minimum = 1.1,
              .maximum = 2.5,
              .fallback = 1.7,
              .word_for_unset = "same",
              .unset_by_default = true,
              .help = "Physical activity level from day 0 on, without the training sessions."},
    Parameter{.name = "train",
              .label = "Training",
              .kind = Kind::choice,
              .minimum = 0,
              .maximum = 9,
              .fallback = 0,
              .choices = training_words,
              .help = "What strength training works on: nothing, the whole body, or one muscle group."},
    Parameter{.name = "sessions",
              .label = "Sessions",
              .unit = "a week",
              .kind = Kind::whole_number,
              .minimum = 0,
              .maximum = 7,
              .fallback = 3,
              .help = "Training sessions a week."},
    Parameter{.name = "days",
              .label = "Days",
              .unit = "days",
              .kind = Kind::whole_number,
              .minimum = 0,
              .maximum = longest_run_days,
              .fallback = 180,
              .help = "Length of the run; 0 is the start alone."},
    Parameter{.name = "target-weight",
              .label = "Weight to reach",
              .unit = "kg",
              .minimum = 30,
              .maximum = 250,
              .fallback = 80,
              .word_for_unset = "none",
              .unset_by_default = true,
              .help = "A weight to come to, in kg; 180lb works too."},
    Parameter{.name = "target-day",
              .label = "By day",
              .unit = "days",
              .kind = Kind::whole_number,
              .minimum = 1,
              .maximum = longest_run_days,
              .fallback = 200,
              .word_for_unset = "open",
              .unset_by_default = true,
              .help = "The day to be at that weight: gives the intake. open: the deficit gives the day."},
    Parameter{.name = "day",
              .label = "Day",
              .unit = "days",
              .kind = Kind::whole_number,
              .minimum = 0,
              .maximum = longest_run_days,
              .fallback = 0,
              .word_for_unset = "last",
              .help = "The day that is shown; 0 is the person as described, last the end of the run."},
    Parameter{.name = "view",
              .label = "View",
              .kind = Kind::choice,
              .minimum = 0,
              .maximum = 3,
              .fallback = 0,
              .choices = view_words,
              .help = "The side that the picture shows."},
    Parameter{.name = "pose",
              .label = "Pose",
              .kind = Kind::choice,
              .minimum = 0,
              .maximum = 1,
              .fallback = 1,
              .choices = pose_words,
              .help = "reference holds the arms out, as for measuring; relaxed lets them hang."},
    Parameter{.name = "background",
              .label = "Background",
              .kind = Kind::choice,
              .minimum = 0,
              .maximum = 2,
              .fallback = 0,
              .choices = background_words,
              .help = "What lies behind the figure."},
    Parameter{.name = "skin",
              .label = "Skin",
              .kind = Kind::choice,
              .minimum = 0,
              .maximum = 10,
              .fallback = 0,
              .choices = skin_words,
              .help = "Plain clay, or a tone of the Monk scale from the lightest to the darkest; looks only."},
    Parameter{.name = "projection",
              .label = "Projection",
              .kind = Kind::choice,
              .minimum = 0,
              .maximum = 1,
              .fallback = 0,
              .choices = projection_words,
              .help = "perspective as a portrait lens sees it, or orthographic: equal lengths look equal everywhere."},
    Parameter{.name = "ruler",
              .label = "Ruler",
              .kind = Kind::choice,
              .minimum = 0,
              .maximum = 1,
              .fallback = 0,
              .choices = switch_words,
              .help = "A scale of height in cm beside the body, at the depth of its middle."},
    Parameter{.name = "grid",
              .label = "Grid",
              .kind = Kind::choice,
              .minimum = 0,
              .maximum = 1,
              .fallback = 0,
              .choices = switch_words,
              .help = "Lines on the ground every 10 cm and, stronger, every metre."},
    Parameter{.name = "layer",
              .label = "Layer",
              .kind = Kind::choice,
              .minimum = 0,
              .maximum = 2,
              .fallback = 0,
              .choices = layer_words,
              .help = "What colours the body: its skin, the thickness of the fat under it, or the change since the "
                      "reference day."},
    Parameter{.name = "iso-lines",
              .label = "Iso-lines",
              .kind = Kind::choice,
              .minimum = 0,
              .maximum = 1,
              .fallback = 0,
              .choices = switch_words,
              .help = "Lines of equal value on a layer, for print without colours."},
    Parameter{.name = "layer-range",
              .label = "Range",
              .unit = "mm",
              .minimum = 1,
              .maximum = 300,
              .fallback = 40,
              .word_for_unset = "auto",
              .unset_by_default = true,
              .help = "The value at the end of a layer's scale; auto holds the whole run."},
    Parameter{.name = "compare",
              .label = "Compare",
              .kind = Kind::choice,
              .minimum = 0,
              .maximum = 4,
              .fallback = 0,
              .choices = compare_words,
              .help = "The reference day beside the shown one: under a movable edge, side by side, or as an "
                      "outline; expectation: what people expect of training one place beside what happens."},
    Parameter{.name = "reference-day",
              .label = "Reference day",
              .unit = "days",
              .kind = Kind::whole_number,
              .minimum = 0,
              .maximum = longest_run_days,
              .fallback = 0,
              .help = "The day that change and comparison start from."},
    Parameter{.name = "wipe",
              .label = "Edge",
              .minimum = 0,
              .maximum = 1,
              .fallback = 0.5,
              .help = "Where the edge of a wipe stands, from 0 (left) to 1 (right)."},
    Parameter{.name = "samples",
              .label = "Samples",
              .kind = Kind::choice,
              .minimum = 0,
              .maximum = 3,
              .fallback = 1,
              .choices = sample_words,
              .help = "Samples a pixel: more make smoother edges and take longer."},
};

std::string unit_after(const Parameter& row) {
    return row.unit.empty() ? "" : fmt::format(" {}", row.unit);
}

std::string choice_text(std::span<const std::string_view> choices) {
    std::string text;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (i > 0) text += i + 1 == choices.size() ? " or " : ", ";
        text += choices[i];
    }
    return text;
}

}  // namespace

std::span<const Parameter> parameters() {
    return table;
}

const Parameter& parameter(std::string_view name) {
    for (const Parameter& row : table)
        if (row.name == name) return row;
    assert(!"no such parameter");
    std::abort();
}

std::string range_text(const Parameter& row) {
    if (row.kind == Kind::choice) return choice_text(row.choices);
    if (row.kind == Kind::word) return fmt::format("a name or {}", row.word_for_unset);
    std::string range = fmt::format("{} to {}{}", number_text(row.minimum), number_text(row.maximum), unit_after(row));
    return row.word_for_unset.empty() ? range : fmt::format("{} or {}", row.word_for_unset, range);
}

void require_in_range(const Parameter& row, double value) {
    if (!std::isfinite(value))
        throw_invalid(fmt::format("{} is not a finite number, expected {}", row.name, range_text(row)));
    if (value < row.minimum || value > row.maximum) {
        if (row.name == "age")
            throw_invalid(fmt::format("age is {} years, but this model is for adults of {} to {} years only",
                                      number_text(value), number_text(row.minimum), number_text(row.maximum)));
        throw_invalid(
            fmt::format("{} is {}{}, expected {}", row.name, number_text(value), unit_after(row), range_text(row)));
    }
    if (row.kind != Kind::number && value != std::floor(value))
        throw_invalid(fmt::format("{} is {}, expected a whole number", row.name, number_text(value)));
}

double parse_value(const Parameter& row, std::string_view text) {
    assert(row.kind != Kind::word);
    if (row.kind == Kind::choice) {
        for (std::size_t i = 0; i < row.choices.size(); ++i)
            if (row.choices[i] == text) return static_cast<double>(i);
        throw_invalid(fmt::format("{} is \"{}\", expected {}", row.name, text, range_text(row)));
    }
    const double value = row.name == "height"           ? parse_height_cm(text, row.name)
                         : row.name.ends_with("weight") ? parse_weight_kg(text, row.name)
                                                        : parse_number(text, row.name);
    require_in_range(row, value);
    return value;
}

}  // namespace core
