#include "energy/allowed_range.hpp"

#include "core/units.hpp"
#include "energy/constants.hpp"
#include "energy/parameters.hpp"

#include <algorithm>
#include <cmath>

namespace energy {

namespace {

constexpr double tenths = 10;

void narrow(core::Parameter& row, double least, double most) {
    row.minimum = std::max(row.minimum, std::ceil(least * tenths) / tenths);
    row.maximum = std::min(row.maximum, std::floor(most * tenths) / tenths);
}

}  // namespace

core::Parameter parameter_for(const Person& person, std::string_view name) {
    core::Parameter row = parameter(name);
    const double square_m2 = person.height_m * person.height_m;
    if (name == "weight") narrow(row, constants::least_bmi * square_m2, constants::greatest_bmi * square_m2);
    if (name == "height")
        narrow(row, std::sqrt(person.weight_kg / constants::greatest_bmi) * core::cm_per_m,
               std::sqrt(person.weight_kg / constants::least_bmi) * core::cm_per_m);
    if (name == "target-weight") narrow(row, constants::low_bmi * square_m2, constants::greatest_bmi * square_m2);
    return row;
}

}  // namespace energy
