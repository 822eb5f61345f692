#include "document/allowed_range.hpp"

#include "document/parameters.hpp"
#include "energy/allowed_range.hpp"
#include "energy/parameters.hpp"

#include <algorithm>

namespace document {

core::Parameter parameter_for(const energy::Person& person, std::string_view name) {
    const auto is_of_energy = [&](std::span<const core::Parameter> rows) {
        return std::ranges::find(rows, name, &core::Parameter::name) != rows.end();
    };
    if (is_of_energy(energy::person_parameters()) || is_of_energy(energy::goal_parameters()))
        return energy::parameter_for(person, name);
    return parameter(name);
}

}  // namespace document
