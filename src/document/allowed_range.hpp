#pragma once

#include "core/parameters.hpp"
#include "energy/person.hpp"

#include <string_view>

namespace document {

/// The row of the table with the range that is left beside this person's other values (energy::parameter_for).
core::Parameter parameter_for(const energy::Person& person, std::string_view name);

}  // namespace document
