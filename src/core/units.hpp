#pragma once

#include "core/enum_array.hpp"

#include <array>
#include <string>
#include <string_view>

// Conversions for input and output. Inside the program all values are in metres, kilograms, days, kcal and radians.

namespace core {

inline constexpr double cm_per_m = 100.0;
inline constexpr double mm_per_m = 1000.0;
inline constexpr double kg_per_lb = 0.45359237;  // international pound, exact
inline constexpr double cm_per_inch = 2.54;      // international inch, exact
inline constexpr double inches_per_foot = 12.0;
inline constexpr double pounds_per_stone = 14.0;
inline constexpr double ounces_per_pound = 16.0;
inline constexpr double litres_per_m3 = 1000.0;
inline constexpr double pi = 3.14159265358979323846;
inline constexpr double deg_per_rad = 180.0 / pi;

enum class UnitSystem { metric, imperial };

/// A height in centimetres from "178", "178cm", "1.78m", "5ft10in", "5 ft 10", "5'10\"", "70in". Not negative; checking
/// the range is up to the caller. Throws Error(invalid_input) that names `what` and quotes the text.
double parse_height_cm(std::string_view text, std::string_view what);

/// A weight in kilograms from "80", "80kg", "180lb", "180 lbs"; otherwise like parse_height_cm.
double parse_weight_kg(std::string_view text, std::string_view what);

/// A finite number that makes up the whole text, with '.' in every locale. Throws Error(invalid_input).
double parse_number(std::string_view text, std::string_view what);

/// The shortest text that parses back to the same double, with '.' in every locale.
std::string number_text(double value);

}  // namespace core

template <>
struct core::EnumNames<core::UnitSystem> {
    static constexpr std::array<std::string_view, 2> names{"metric", "imperial"};
};
