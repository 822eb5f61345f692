#include "core/parameters.hpp"

#include "core/error.hpp"
#include "core/units.hpp"

#include <fmt/format.h>

#include <cassert>
#include <cmath>
#include <cstdlib>

namespace core {

namespace {

using Kind = Parameter::Kind;

/// The unit as it follows a number, with its space.
Sentence unit_after(const Parameter& row) {
    if (row.unit.empty()) return {};
    const Sentence unit{.text = std::string(row.unit), .key = fmt::format("parameter.{}.unit", row.name), .values = {}};
    return sentence("word.unit_after", " {unit}", {{"unit", unit}});
}

Sentence name_of_field(const Parameter& row) {
    return {.text = std::string(row.name), .key = fmt::format("parameter.{}.label", row.name), .values = {}};
}

/// What a field may be, for the end of a refusal.
Sentence range_sentence(const Parameter& row) {
    if (row.kind != Kind::number && row.kind != Kind::whole_number)
        return {.text = range_text(row), .key = {}, .values = {}};
    const Sentence range =
        sentence("range.numbers", "{least} to {most}{unit}",
                 {{"least", number_text(row.minimum)}, {"most", number_text(row.maximum)}, {"unit", unit_after(row)}});
    if (row.word_for_unset.empty()) return range;
    return sentence("range.numbers_or_word", "{word} or {range}",
                    {{"word", std::string(row.word_for_unset)}, {"range", range}});
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

const Parameter& parameter(std::string_view name) {
    for (const Parameter& row : parameters())
        if (row.name == name) return row;
    assert(!"no such parameter");
    std::abort();
}

std::string range_text(const Parameter& row) {
    if (row.kind == Kind::choice) return choice_text(row.choices);
    if (row.kind == Kind::plane) return fmt::format("{} or x,y,z,nx,ny,nz", fmt::join(row.choices, ", "));
    if (row.kind == Kind::word) return fmt::format("a name or {}", row.word_for_unset);
    return range_sentence(row).text;
}

void require_in_range(const Parameter& row, double value) {
    if (!std::isfinite(value))
        throw_invalid(sentence("refusal.not_finite", "{field} is not a finite number, expected {range}",
                               {{"field", name_of_field(row)}, {"range", range_sentence(row)}}));
    if (value < row.minimum || value > row.maximum) {
        if (row.name == "age")
            throw_invalid(sentence("refusal.age",
                                   "age is {age} years, but this model is for adults of {least} to {most} years only",
                                   {{"age", number_text(value)},
                                    {"least", number_text(row.minimum)},
                                    {"most", number_text(row.maximum)}}));
        throw_invalid(sentence("refusal.range", "{field} is {value}{unit}, expected {range}",
                               {{"field", name_of_field(row)},
                                {"value", number_text(value)},
                                {"unit", unit_after(row)},
                                {"range", range_sentence(row)}}));
    }
    if (row.kind != Kind::number && value != std::floor(value))
        throw_invalid(sentence("refusal.whole", "{field} is {value}, expected a whole number",
                               {{"field", name_of_field(row)}, {"value", number_text(value)}}));
}

double parse_value(const Parameter& row, std::string_view text) {
    assert(row.kind != Kind::word && row.kind != Kind::plane);
    if (row.kind == Kind::choice) {
        for (std::size_t i = 0; i < row.choices.size(); ++i)
            if (row.choices[i] == text) return static_cast<double>(i);
        throw_invalid(
            sentence("refusal.choice", "{field} is \"{text}\", expected {range}",
                     {{"field", name_of_field(row)}, {"text", std::string(text)}, {"range", range_text(row)}}));
    }
    const double value = row.name == "height"           ? parse_height_cm(text, row.name)
                         : row.name.ends_with("weight") ? parse_weight_kg(text, row.name)
                                                        : parse_number(text, row.name);
    require_in_range(row, value);
    return value;
}

}  // namespace core
