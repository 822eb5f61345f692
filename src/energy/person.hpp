#pragma once

#include "core/anatomy.hpp"

#include <optional>

namespace energy {

/// The simulated person on day 0.
struct Person {
    core::Sex sex = core::Sex::male;
    double age_years = 40;
    double height_m = 1.78;
    double weight_kg = 95;
    std::optional<double> body_fat_percent = {};  ///< unset: estimated from sex, age and BMI
    double activity_level = 1.5;                  ///< physical activity level, total expenditure / resting rate

    bool operator==(const Person&) const = default;
};

double body_mass_index(const Person& person);

/// Body fat in percent: the given value, or the mean by DXA for this sex, age and body mass index
/// (constants::fat_estimate), clamped to [3, 60] for men and [10, 60] for women.
double body_fat_percent(const Person& person);

/// Resting metabolic rate, kcal/d (Mifflin et al. 1990, Am J Clin Nutr 51:241).
double resting_rate_kcal_per_day(const Person& person);

/// Intake that maintains the weight of day 0, kcal/d: resting rate times activity level.
double maintenance_intake_kcal_per_day(const Person& person);

/// Extracellular water on day 0, kg (Silva et al. 2007).
double extracellular_water_kg(const Person& person);

/// Throws core::Error(invalid_input), one sentence with field, value and range, for a person who cannot be simulated: a
/// value that is not finite or outside the parameter table, body fat below the essential fat of the sex, inconsistent
/// height and weight, or fat and water that leave no room for lean tissue.
void validate(const Person& person);

}  // namespace energy
