#pragma once

#include "depots/regional_fat.hpp"

#include <string_view>

namespace document {

/// Adds the value in a text such as "trunk=12.3", kg. Throws core::Error(invalid_input) for a region that is not one of
/// trunk, legs and arms or already known, or for a value outside the parameter table's range.
void add_regional_fat(depots::RegionalFat& known_kg, std::string_view text);

}  // namespace document
