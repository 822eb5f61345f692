#pragma once

#include "core/sentence.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace core {

/// One row of the parameter table: a setting, described once for the command line, the panels, scenario files and
/// fuzzers. Each module has its own rows; document/parameters.hpp joins them. `name` is the option without its dashes
/// and the key in a scenario file ("body-fat").
struct Parameter {
    enum class Kind {
        number,
        whole_number,
        choice,  ///< one of `choices`
        word,    ///< free text, checked by whoever owns the list (profile names come from files)
        plane,   ///< one of `choices`, or a plane in space as six numbers: a point and a direction
    };

    std::string_view name;
    std::string_view label;      ///< as shown in a panel
    std::string_view unit = {};  ///< "cm", "kcal/d", ...; empty if dimensionless
    Kind kind = Kind::number;
    double minimum = 0;  ///< range of a number, inclusive
    double maximum = 0;
    double fallback = 0;                             ///< the default; for a choice, its index in `choices`
    std::span<const std::string_view> choices = {};  ///< for Kind::choice and Kind::plane
    /// A word accepted in place of a number ("auto": left to the model), or the default of a word parameter.
    std::string_view word_for_unset = {};
    bool unset_by_default = false;  ///< if not given, `word_for_unset` applies; a slider starts at `fallback`
    std::string_view help;          ///< one sentence
};

/// The row called `name` in these tables; asserts that there is one.
const Parameter& row_called(std::string_view name, std::span<const std::span<const Parameter>> tables);

/// Throws Error(invalid_input), one sentence with name, value and range, unless `value` is finite and within the row's
/// range (and whole where required). A choice's value is its index.
void require_in_range(const Parameter& row, double value);

/// Parses `text` and checks its range: a number (heights and weights with the units of core/units.hpp) or the index of
/// a choice. Not for words, nor for `word_for_unset`. Throws Error(invalid_input).
double parse_value(const Parameter& row, std::string_view text);

/// The parameter's name; its label in other languages.
Sentence field_sentence(const Parameter& row);

/// The range or the choices in words: "140 to 210 cm", "male or female", "auto or 3 to 60 %".
std::string range_text(const Parameter& row);
/// The same as a translatable sentence; the choices themselves are not translated.
Sentence range_sentence(const Parameter& row);

}  // namespace core
