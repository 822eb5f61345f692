#pragma once

#include "depots/regional_fat.hpp"

#include <string_view>

namespace document {

/// Adds what a text such as "trunk=12.3" says, kg. Throws core::Error(invalid_input) for a region that is not one of
/// trunk, legs and arms, is known already, or is outside of the parameter table.
void add_regional_fat(depots::RegionalFat& known_kg, std::string_view text);

}  // namespace document
