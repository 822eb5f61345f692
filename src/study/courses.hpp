#pragma once

#include "energy/uncertainty.hpp"

#include <span>
#include <vector>

namespace study {

/// The curves of the charts: one value per day, computed once per run.
struct Courses {
    std::vector<float> weight_kg;
    std::vector<float> weight_low_kg;
    std::vector<float> weight_high_kg;
    std::vector<float> fat_kg;
    std::vector<float> fat_low_kg;
    std::vector<float> fat_high_kg;
    std::vector<float> intake_kcal_per_day;
    std::vector<float> expenditure_kcal_per_day;
};

/// `band` has as many days as `run`.
Courses courses_of(const energy::Trajectory& run, std::span<const energy::BandDay> band);

}  // namespace study
