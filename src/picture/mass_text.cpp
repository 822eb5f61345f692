#include "picture/mass_text.hpp"

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

std::string mass_change_text(const core::Strings& strings, double kg, core::UnitSystem units) {
    return strings.signed_fixed(shown(kg, units), 1) + unit(units);
}

}  // namespace picture
