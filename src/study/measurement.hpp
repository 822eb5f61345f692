#pragma once

#include "study/study.hpp"

namespace study {

/// What scales, a water tank and a tape would measure on one day's body.
struct Measurement {
    double weight_kg = 0;
    double fat_kg = 0;
    double lean_kg = 0;
    double volume_l = 0;  ///< enclosed by the skin, including air
    double gas_l = 0;
    double surface_area_m2 = 0;
    body::Girths girths_cm{};
};

/// Precondition: 0 <= day <= simulation.last_day(). Throws core::Error if the body cannot be drawn.
Measurement measure(Study& study, const document::Document& document, int day);

}  // namespace study
