#include "ui/shown_units.hpp"

#include "core/units.hpp"

namespace ui {

ShownUnits shown_units(session::Units units) {
    if (units == session::Units::metric) return {};
    return {.per_kg = 1 / core::kg_per_lb, .mass = "lb", .per_cm = 1 / core::cm_per_inch, .length = "in"};
}

}  // namespace ui
