#pragma once

#include "core/parameters.hpp"
#include "document/scenario.hpp"

#include <string>
#include <string_view>
#include <variant>

// The one place that ties the rows of the parameter table to members of a scenario. The command line, scenario files
// and panels all go through here, so that a new row needs one new line.

namespace document {

/// What a field holds: nothing (the row's word for unset), a number in the row's unit (for a choice its index), or the
/// text of a word.
using FieldValue = std::variant<std::monostate, double, std::string>;

/// `name` is one of the parameter table; asserts that it is.
FieldValue get_field(const Scenario& scenario, std::string_view name);

/// Precondition: `value` is of the row's kind and range, as parse_field and checked_field return it.
void set_field(Scenario& scenario, std::string_view name, const FieldValue& value);

/// The value that a person typed. Throws core::Error(invalid_input) that names the row and what was expected.
FieldValue parse_field(const core::Parameter& row, std::string_view text);

/// `number`, once it is known to fit the row; for a choice that has it among its words (samples) its index. Throws
/// core::Error(invalid_input) like parse_field.
FieldValue checked_field(const core::Parameter& row, double number);

/// The text that parse_field reads back as `value`.
std::string field_text(const core::Parameter& row, const FieldValue& value);

}  // namespace document
