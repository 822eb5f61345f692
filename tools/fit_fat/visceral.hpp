#pragma once

#include "depots/profile.hpp"

#include <filesystem>
#include <vector>

namespace fit {

/// Medians of one age: the fat index, and the visceral fat that DXA finds in a slab of the abdomen, kg.
struct VisceralMedian {
    double age_years = 0;
    double fat_index_kg_per_m2 = 0;
    double slab_kg = 0;
};

/// Reads one sex of a table sex,age_years,fat_mass_index_kg_m2,dxa_visceral_fat_g, in order of age.
std::vector<VisceralMedian> load_visceral(const std::filesystem::path& file, core::Sex sex);

/// Visceral fat of the whole abdomen over that of the slab.
extern const core::EnumArray<core::Sex, double> whole_over_slab;

/// The age course of the visceral depot with which this profile, by its own laws, has whole_over_slab times each median
/// at the median's fat index. Factors are rounded to three digits after the point.
std::vector<depots::AgePoint> fit_visceral_course(const depots::Profile& profile,
                                                  const std::vector<VisceralMedian>& medians);

/// What a profile gives a person of these medians and of average height.
double visceral_kg(const depots::Profile& profile, const VisceralMedian& median);

}  // namespace fit
