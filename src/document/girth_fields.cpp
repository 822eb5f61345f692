#include "document/girth_fields.hpp"

#include "core/error.hpp"
#include "core/natural_number.hpp"
#include "core/units.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace document {

void set_girth(shape::KnownGirths& girths_cm, std::string_view site, double cm) {
    const auto girth = core::enum_from_name<core::Girth>(site);
    if (!girth)
        core::throw_invalid(fmt::format("girth \"{}\" is not known, expected one of {}", site,
                                        fmt::join(core::EnumNames<core::Girth>::names, ", ")));
    if (girths_cm[*girth]) core::throw_invalid(fmt::format("girth {} is given twice, expected once", site));
    girths_cm[*girth] = cm;
}

void add_girth(shape::KnownGirths& girths_cm, std::string_view text) {
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos)
        core::throw_invalid(fmt::format("girth is \"{}\", expected a site and centimetres, such as waist=94", text));
    const std::string_view typed = text.substr(equals + 1);
    const auto cm = core::parse_natural({.name = "girth", .label = "", .unit = "cm", .help = ""}, typed,
                                        core::UnitSystem::metric, '.');
    set_girth(girths_cm, text.substr(0, equals), cm ? *cm : core::parse_number(typed, "girth"));
}

}  // namespace document
