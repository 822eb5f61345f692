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
    assert(row.kind != Kind::word && row.kind != Kind::plane);
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
