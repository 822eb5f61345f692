#pragma once

#include "body/tape.hpp"
#include "core/anatomy.hpp"

#include <filesystem>
#include <string_view>

namespace shape {

/// Distribution of lean tissue over the lean fields of one sex, fitted to measured people: share_k is proportional to
/// base_k exp(constant_k + index_slope_k ln(FFMI / reference) + age_slope_k (age - 35) / 20 + fat_slope_k ln(FMI /
/// reference)).
struct LeanRule {
    double base = 0;
    double constant = 0;
    double index_slope = 0;
    double age_slope = 0;
    double fat_slope = 0;
};

struct SexCalibration {
    core::EnumArray<body::LeanField, LeanRule> lean;
    double reference_lean_index_kg_per_m2 = 20;
    double reference_fat_index_kg_per_m2 = 7;
    body::TapeRatios tape;
    double least_lean_index_kg_per_m2 = 0;       ///< indices are clamped to this range,
    double greatest_lean_index_kg_per_m2 = 1e9;  ///< the range of the people fitted
    double least_fat_index_kg_per_m2 = 1;        ///< likewise
    double greatest_fat_index_kg_per_m2 = 1e9;
    double youngest_years = 18;  ///< ages are clamped to this range, that of the people fitted
    double oldest_years = 65;
};

using Calibration = core::EnumArray<core::Sex, SexCalibration>;

/// Reads models/calibration.json. Throws core::Error with file, field and what was expected.
Calibration load_calibration(const std::filesystem::path& file);
Calibration parse_calibration(std::string_view json, std::string_view origin);

}  // namespace shape
