#pragma once

#include "core/parameters.hpp"
#include "core/units.hpp"

#include <optional>
#include <string>
#include <string_view>

// Numbers as people type them into a field of the window. Files and the command line use core/units.hpp, which is
// stricter.

namespace core {

/// The number in `text`, converted to the unit of `row` from whichever unit it is typed in: "5 ft 10", "5'10\"", "1,78
/// m", "178", "180 lb", "12 st 7", "37 in", "28 %", "2000 kJ". A number without a unit is in that of `system`. Point
/// and comma both count as decimal marks, except the one that is not `decimal_mark` where it could separate thousands
/// ("1,500" with a decimal point, "1.500" with a comma). Unset if the text is none of these; the caller checks the
/// range.
std::optional<double> parse_natural(const Parameter& row, std::string_view text, UnitSystem system,
                                    char decimal_mark = '.');

/// `value` of `row` as displayed: "178 cm", "5 ft 10.1 in", "95 kg", "209.4 lb". `unit` is the name of the row's own
/// unit.
std::string natural_text(const Parameter& row, double value, UnitSystem system, std::string_view unit);

/// Step size of a slider, in the row's unit: half a centimetre, half an inch, a pound. `metric_step` is the step in the
/// metric system.
double natural_step(const Parameter& row, double metric_step, UnitSystem system);

}  // namespace core
