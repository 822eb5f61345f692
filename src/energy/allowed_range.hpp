#pragma once

#include "core/parameters.hpp"
#include "energy/person.hpp"

#include <string_view>

namespace energy {

/// The row of the parameter table with the range that the person's other values leave it: height and weight go together
/// where the body mass index is within constants::least_bmi and greatest_bmi, and no weight below constants::low_bmi
/// may be reached for. Ends are rounded inwards to 0.1 cm or kg. Other rows are as the table has them.
core::Parameter parameter_for(const Person& person, std::string_view name);

}  // namespace energy
