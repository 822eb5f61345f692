#pragma once

#include <optional>
#include <string_view>

// Names of units of length and mass.

namespace core {

/// Where a unit was written: files and the command line accept the names in the user guide; a field of the window
/// accepts whatever people type.
enum class Wording { plain, loose };

/// Centimetres in the unit called `word`: "cm", "ft", "\"". Unset if it is not a length.
std::optional<double> cm_per(std::string_view word, Wording wording);

/// Kilograms in the unit called `word`: "kg", "lbs". Unset if it is not a mass.
std::optional<double> kg_per(std::string_view word, Wording wording);

/// `text` without leading spaces and tabs.
std::string_view without_leading_spaces(std::string_view text);

/// Removes a finite number from the front of `text` and returns it; unset if there is none.
std::optional<double> take_number(std::string_view& text);

}  // namespace core
