#pragma once

#include "core/parameters.hpp"
#include "energy/person.hpp"

#include <string_view>

namespace document {

/// The row of the parameter table, limited to the range that this person's other values allow (energy::parameter_for).
core::Parameter parameter_for(const energy::Person& person, std::string_view name);

}  // namespace document
