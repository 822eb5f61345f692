#include "picture/mass_text.hpp"

#include <fmt/format.h>

#include <cmath>

namespace picture {

namespace {

bool in_pounds(core::UnitSystem units) {
    return units == core::UnitSystem::imperial;
}
double shown(double kg, core::UnitSystem units) {
    return in_pounds(units) ? kg / core::kg_per_lb : kg;
}
const char* unit(core::UnitSystem units) {
    return in_pounds(units) ? " lb" : " kg";
}

}  // namespace

std::string mass_text(const core::Strings& strings, double kg, core::UnitSystem units) {
    return strings.fixed(shown(kg, units), 1) + unit(units);
}

std::string height_text(double height_m, core::UnitSystem units) {
    const double cm = height_m * core::cm_per_m;
    if (!in_pounds(units)) return fmt::format("{:.0f} cm", std::round(cm));
    const auto inches = static_cast<int>(std::lround(cm / core::cm_per_inch));
    const auto per_foot = static_cast<int>(core::inches_per_foot);
    return fmt::format("{} ft {} in", inches / per_foot, inches % per_foot);
}

std::string mass_change_text(const core::Strings& strings, double kg, core::UnitSystem units) {
    return strings.signed_fixed(shown(kg, units), 1) + unit(units);
}

}  // namespace picture
