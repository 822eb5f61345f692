#pragma once

#include <optional>
#include <string_view>

// What people call units of length and mass.

namespace core {

/// Who writes: files and the command line keep to the words that the user guide lists; a field of the window takes
/// whatever people type.
enum class Wording { plain, loose };

/// Centimetres in one unit of that name: "cm", "ft", "\"". Unset where it is not a length.
std::optional<double> cm_per(std::string_view word, Wording wording);

/// Kilograms in one unit of that name: "kg", "lbs". Unset where it is not a mass.
std::optional<double> kg_per(std::string_view word, Wording wording);

/// `text` from its first character that is neither space nor tab.
std::string_view without_leading_spaces(std::string_view text);

/// Takes a finite number from the front of `text`.
std::optional<double> take_number(std::string_view& text);

}  // namespace core
