#pragma once

#include "study/study.hpp"

#include <optional>
#include <string>

namespace study {

/// The numbers of one day.
struct DayNumbers {
    double weight_kg = 0;
    double fat_kg = 0;
    double lean_kg = 0;
    double body_fat_percent = 0;
    double body_mass_index = 0;
    double intake_kcal_per_day = 0;
    double expenditure_kcal_per_day = 0;
    depots::DepotMasses depots_kg{};
    body::Girths girths_cm{};
    bool operator==(const DayNumbers&) const = default;
};

/// The numbers shown for a document: its first day and the current day.
struct Readout {
    int day = 0;
    int last_day = 0;
    std::optional<core::Sentence> stopped;  ///< why the simulation ends before the plan does
    DayNumbers start;
    DayNumbers now;
    bool operator==(const Readout&) const = default;
};

/// `day` is clamped to the simulation's days. Throws core::Error if the document cannot be simulated or drawn.
Readout read_out(Study& study, const document::Document& document, int day);

}  // namespace study
