#pragma once

#include "core/parameters.hpp"

#include <span>
#include <string_view>

namespace document {

/// The parameter table: the rows of all modules, in the order of the help text. A new row goes into its module's table,
/// and document/fields.cpp maps it to a member.
std::span<const core::Parameter> parameters();

/// The row called `name`; asserts that there is one.
const core::Parameter& parameter(std::string_view name);

}  // namespace document
