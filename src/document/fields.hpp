#pragma once

#include "core/parameters.hpp"
#include "document/scenario.hpp"

#include <string>
#include <string_view>
#include <variant>

// The only place that maps rows of the parameter table to members of a scenario, used by the command line, scenario
// files and panels: a new row needs one new line here.

namespace document {

/// The value of a field: nothing (the row's word for unset), a number in the row's unit (the index of a choice), or the
/// text of a word.
using FieldValue = std::variant<std::monostate, double, std::string>;

/// `name` is in the parameter table (asserted).
FieldValue get_field(const Scenario& scenario, std::string_view name);

/// Precondition: `value` has the row's kind and range, as returned by parse_field and checked_field.
void set_field(Scenario& scenario, std::string_view name, const FieldValue& value);

/// Parses user input. Throws core::Error(invalid_input) that names the row and what was expected.
FieldValue parse_field(const core::Parameter& row, std::string_view text);

/// `number` as the row's value, after checking it; for a choice whose words are numbers (samples), the index of that
/// word. Throws core::Error(invalid_input) like parse_field.
FieldValue checked_field(const core::Parameter& row, double number);

/// The text that parse_field parses back to `value`.
std::string field_text(const core::Parameter& row, const FieldValue& value);

}  // namespace document
