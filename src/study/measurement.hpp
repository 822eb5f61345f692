#pragma once

#include "study/study.hpp"

namespace study {

/// What a scale, a water tank and a tape would say about the body of one day.
struct Measurement {
    double weight_kg = 0;
    double fat_kg = 0;
    double lean_kg = 0;
    double volume_l = 0;  ///< of the skin, the air inside included
    double gas_l = 0;
    double surface_area_m2 = 0;
    body::Girths girths_cm{};
};

/// Precondition: 0 <= day <= the simulation's last. Throws core::Error where the body cannot be drawn.
Measurement measure(Study& study, const document::Document& document, int day);

}  // namespace study
