#pragma once

#include "core/parameters.hpp"
#include "energy/person.hpp"

#include <string_view>

namespace energy {

/// The row of the parameter table, limited to the range that the person's other values allow: height and weight must
/// give a body mass index from constants::least_bmi to greatest_bmi, and a target weight one of at least
/// constants::low_bmi. Limits are rounded inwards to 0.1 cm or kg. Other rows are unchanged.
core::Parameter parameter_for(const Person& person, std::string_view name);

}  // namespace energy
