#pragma once

#include "session/preferences.hpp"

namespace ui {

/// Formatting of kilograms and centimetres.
struct ShownUnits {
    double per_kg = 1;
    const char* mass = "kg";
    double per_cm = 1;
    const char* length = "cm";
};
ShownUnits shown_units(session::Units units);

}  // namespace ui
