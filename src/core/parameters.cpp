#include "core/parameters.hpp"

#include "core/error.hpp"
#include "core/natural_number.hpp"
#include "core/units.hpp"

#include <fmt/format.h>

#include <cassert>
#include <cmath>
#include <cstdlib>

namespace core {

namespace {

using Kind = Parameter::Kind;

/// The row's unit preceded by a space, as it follows a number.
Sentence unit_after(const Parameter& row) {
    if (row.unit.empty()) return {};
    const Sentence unit{.text = std::string(row.unit), .key = fmt::format("parameter.{}.unit", row.name), .values = {}};
    return sentence("word.unit_after", " {unit}", {{"unit", unit}});
}

/// "a, b or c"; the choices themselves are not translated, as in files and on the command line.
Sentence one_of(std::span<const std::string_view> words) {
    if (words.size() < 2) return {.text = words.empty() ? "" : std::string(words[0]), .key = {}, .values = {}};
    return sentence("range.words", "{words} or {last}",
                    {{"words", fmt::format("{}", fmt::join(words.first(words.size() - 1), ", "))},
                     {"last", std::string(words.back())}});
}

}  // namespace

const Parameter& row_called(std::string_view name, std::span<const std::span<const Parameter>> tables) {
    for (const std::span<const Parameter> table : tables)
        for (const Parameter& row : table)
            if (row.name == name) return row;
    assert(!"no such parameter");
    std::abort();
}

Sentence field_sentence(const Parameter& row) {
    return {.text = std::string(row.name), .key = fmt::format("parameter.{}.label", row.name), .values = {}};
}

Sentence range_sentence(const Parameter& row) {
    const std::string word(row.word_for_unset);
    if (row.kind == Kind::choice) return one_of(row.choices);
    if (row.kind == Kind::plane)
        return sentence("range.plane", "{words} or x,y,z,nx,ny,nz",
                        {{"words", fmt::format("{}", fmt::join(row.choices, ", "))}});
    if (row.kind == Kind::word) return sentence("range.name", "a name or {word}", {{"word", word}});
    const Sentence range =
        sentence("range.numbers", "{least} to {most}{unit}",
                 {{"least", number_text(row.minimum)}, {"most", number_text(row.maximum)}, {"unit", unit_after(row)}});
    if (word.empty()) return range;
    return sentence("range.numbers_or_word", "{word} or {range}", {{"word", word}, {"range", range}});
}

std::string range_text(const Parameter& row) {
    return range_sentence(row).text;
}

void require_in_range(const Parameter& row, double value) {
    if (!std::isfinite(value))
        throw_invalid(sentence("refusal.not_finite", "{field} is not a finite number, expected {range}",
                               {{"field", field_sentence(row)}, {"range", range_sentence(row)}}));
    if (value < row.minimum || value > row.maximum) {
        if (row.name == "age")
            throw_invalid(sentence("refusal.age",
                                   "age is {age} years, but this model is for adults of {least} to {most} years only",
                                   {{"age", number_text(value)},
                                    {"least", number_text(row.minimum)},
                                    {"most", number_text(row.maximum)}}));
        throw_invalid(sentence("refusal.range", "{field} is {value}{unit}, expected {range}",
                               {{"field", field_sentence(row)},
                                {"value", number_text(value)},
                                {"unit", unit_after(row)},
                                {"range", range_sentence(row)}}));
    }
    if (row.kind != Kind::number && value != std::floor(value))
        throw_invalid(sentence("refusal.whole", "{field} is {value}, expected a whole number",
                               {{"field", field_sentence(row)}, {"value", number_text(value)}}));
}

namespace {

/// A number written as in files or as in the window: "12st7", "25%".
double number_in(const Parameter& row, std::string_view text) {
    try {
        if (row.name == "height") return parse_height_cm(text, row.name);
        return row.name.ends_with("weight") ? parse_weight_kg(text, row.name) : parse_number(text, row.name);
    } catch (const Error&) {
        if (const auto natural = parse_natural(row, text, UnitSystem::metric, '.')) return *natural;
        throw;
    }
}

}  // namespace

double parse_value(const Parameter& row, std::string_view text) {
    assert(row.kind != Kind::word && row.kind != Kind::plane);
    if (row.kind == Kind::choice) {
        for (std::size_t i = 0; i < row.choices.size(); ++i)
            if (row.choices[i] == text) return static_cast<double>(i);
        throw_invalid(
            sentence("refusal.choice", "{field} is \"{text}\", expected {range}",
                     {{"field", field_sentence(row)}, {"text", std::string(text)}, {"range", range_sentence(row)}}));
    }
    const double value = number_in(row, text);
    require_in_range(row, value);
    return value;
}

}  // namespace core
