#pragma once

#include "core/strings.hpp"
#include "core/units.hpp"

#include <string>

namespace picture {

/// A mass in the given units: "72.3 kg", "159.4 lb".
std::string mass_text(const core::Strings& strings, double kg, core::UnitSystem units);

/// The same with a sign, "−7.9 kg"; a value that rounds to zero has none.
std::string mass_change_text(const core::Strings& strings, double kg, core::UnitSystem units);

/// A body height in the given units: "178 cm", "5 ft 10 in".
std::string height_text(double height_m, core::UnitSystem units);

}  // namespace picture
