#include "document/regional_fat_fields.hpp"

#include "core/error.hpp"
#include "core/units.hpp"
#include "document/parameters.hpp"

#include <fmt/format.h>

namespace document {

void add_regional_fat(depots::RegionalFat& known_kg, std::string_view text) {
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos)
        core::throw_invalid(
            fmt::format("regional-fat is \"{}\", expected a region and kilograms, such as trunk=12.3", text));
    const std::string_view region = text.substr(0, equals);
    const auto group = core::enum_from_name<depots::Group>(region);
    if (!group || *group == depots::Group::head)
        core::throw_invalid(fmt::format("regional-fat \"{}\" is not known, expected one of trunk, legs, arms", region));
    if (known_kg[*group]) core::throw_invalid(fmt::format("regional-fat {} is given twice, expected once", region));
    const double kg = core::parse_number(text.substr(equals + 1), "regional-fat");
    core::require_in_range(parameter(fmt::format("{}-fat", region)), kg);
    known_kg[*group] = kg;
}

}  // namespace document
