#pragma once

#include "core/strings.hpp"
#include "core/units.hpp"

#include <string>

namespace picture {

/// "72.3 kg", "159.4 lb".
std::string mass_text(const core::Strings& strings, double kg, core::UnitSystem units);

/// The same with its sign, "−7.9 kg"; what rounds to zero has none.
std::string mass_change_text(const core::Strings& strings, double kg, core::UnitSystem units);

}  // namespace picture
