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
    double waist_percent_of_height = 0;
    double trunk_fat_percentile = 0;     ///< among people of the same sex and age, as visceral_fat_percentile
    double visceral_fat_percentile = 0;  ///< see depots::Standing
    std::optional<double> trunk_to_legs_percentile;
    depots::DepotMasses depots_kg{};
    body::Girths girths_cm{};        ///< of limbs the left
    body::Girths right_girths_cm{};  ///< of limbs the right
    bool operator==(const DayNumbers&) const = default;
};

/// The numbers shown for a document: its first day and the current day.
struct Readout {
    int day = 0;
    int last_day = 0;
    bool sides_differ = false;              ///< one side is trained
    std::optional<core::Sentence> stopped;  ///< why the simulation ends before the plan does
    DayNumbers start;
    DayNumbers now;
    bool operator==(const Readout&) const = default;
};

/// `day` is clamped to the simulation's days. Throws core::Error if the document cannot be simulated or drawn.
Readout read_out(Study& study, const document::Document& document, int day);

}  // namespace study
