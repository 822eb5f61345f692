#include "ui/field_text.hpp"

#include <cmath>

namespace ui {

using document::FieldValue;

namespace {

std::string number_of(const widgets::Theme& theme, const core::Parameter& row, double value, core::UnitSystem units) {
    return theme.strings->with_decimal_mark(natural_text(row, value, units, core::unit_text(*theme.strings, row)));
}

std::string_view without_spaces_around(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

/// Examples of valid input.
const char* examples(const widgets::Theme& theme, const core::Parameter& row) {
    if (row.name == "height") return theme.say("field.examples-height");
    if (row.unit == "cm") return theme.say("field.examples-length");
    return row.unit == "kg" ? theme.say("field.examples-mass") : theme.say("field.examples-number");
}

}  // namespace

std::string unset_text(const widgets::Theme& theme, const core::Parameter& row) {
    return core::unset_text(*theme.strings, row);
}

std::string value_text(const widgets::Theme& theme, const core::Parameter& row, const FieldValue& value,
                       core::UnitSystem units) {
    if (std::holds_alternative<std::monostate>(value)) return unset_text(theme, row);
    if (const auto* word = std::get_if<std::string>(&value)) return *word;
    const double number = std::get<double>(value);
    if (row.kind == core::Parameter::Kind::choice)
        return core::choice_text(*theme.strings, row, static_cast<std::size_t>(number));
    return number_of(theme, row, number, units);
}

std::string range_text(const widgets::Theme& theme, const core::Parameter& row, core::UnitSystem units) {
    if (row.kind != core::Parameter::Kind::number && row.kind != core::Parameter::Kind::whole_number) return {};
    std::string range = theme.say(
        "field.range", fmt::arg("low", theme.strings->with_decimal_mark(natural_text(row, row.minimum, units, ""))),
        fmt::arg("high", number_of(theme, row, row.maximum, units)));
    if (row.word_for_unset.empty()) return range;
    return theme.say("field.range-or-word", fmt::arg("word", unset_text(theme, row)), fmt::arg("range", range));
}

FieldValue default_value(const core::Parameter& row) {
    return row.unset_by_default ? FieldValue{} : FieldValue{row.fallback};
}

Entry read_entry(const widgets::Theme& theme, const core::Parameter& row, std::string_view text,
                 core::UnitSystem units) {
    text = without_spaces_around(text);
    if (!row.word_for_unset.empty() && (text == row.word_for_unset || text == unset_text(theme, row))) return {};
    const auto quoted = fmt::arg("text", text);
    std::string_view bare = text;  // the unit may be typed as the box shows it, in the language of the window
    const std::string unit = core::unit_text(*theme.strings, row);
    if (!unit.empty() && unit != row.unit && bare.ends_with(unit)) bare.remove_suffix(unit.size());
    const std::optional<double> number =
        parse_natural(row, without_spaces_around(bare), units, theme.strings->decimal_mark());
    if (!number)
        return {.refusal = theme.say("field.not-understood", quoted, fmt::arg("examples", examples(theme, row)))};
    // A value at the end of its range may be typed as displayed, even if rounding put it outside.
    double value = *number;
    const double rounding = row.unit == "cm" || row.unit == "kg" ? 0.06 * core::cm_per_inch : 0;
    if (value < row.minimum && value >= row.minimum - rounding) value = row.minimum;
    if (value > row.maximum && value <= row.maximum + rounding) value = row.maximum;
    if (value < row.minimum || value > row.maximum) {
        std::string refusal = theme.say("field.out-of-range", quoted, fmt::arg("range", range_text(theme, row, units)));
        if (row.name == "age") refusal.append(" ").append(theme.say("field.adults-only"));
        return {.refusal = std::move(refusal)};
    }
    if (row.kind == core::Parameter::Kind::whole_number && value != std::floor(value))
        return {.refusal = theme.say("field.whole-number", quoted)};
    return {.value = value};
}

}  // namespace ui
