#include "energy/person.hpp"

#include "core/error.hpp"
#include "core/parameters.hpp"
#include "core/units.hpp"
#include "energy/constants.hpp"
#include "energy/hall_model.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace energy {

double body_mass_index(const Person& person) {
    return person.weight_kg / (person.height_m * person.height_m);
}

double body_fat_percent(const Person& person) {
    if (person.body_fat_percent) return *person.body_fat_percent;
    const constants::FatEstimate& k = constants::fat_estimate[person.sex];
    const double percent = k.age * person.age_years + k.log_bmi * std::log(body_mass_index(person)) + k.constant;
    return std::clamp(percent, constants::essential_fat_percent[person.sex], constants::greatest_fat_percent);
}

double resting_rate_kcal_per_day(const Person& person) {
    const constants::RestingRate& k = constants::resting_rate[person.sex];
    return k.weight * person.weight_kg + k.height * person.height_m + k.age * person.age_years + k.constant;
}

double maintenance_intake_kcal_per_day(const Person& person) {
    return person.activity_level * resting_rate_kcal_per_day(person);
}

double extracellular_water_kg(const Person& person) {
    const constants::WaterEstimate& k = constants::water_estimate[person.sex];
    return k.age * person.age_years + k.height * person.height_m + k.weight * person.weight_kg + k.constant;
}

void validate(const Person& person) {
    core::require_in_range(core::parameter("age"), person.age_years);
    core::require_in_range(core::parameter("height"), person.height_m * core::cm_per_m);
    core::require_in_range(core::parameter("weight"), person.weight_kg);
    core::require_in_range(core::parameter("activity"), person.activity_level);
    if (person.body_fat_percent) {
        core::require_in_range(core::parameter("body-fat"), *person.body_fat_percent);
        const double least = constants::essential_fat_percent[person.sex];
        if (*person.body_fat_percent < least)
            core::throw_invalid(fmt::format("body-fat is {:g} %, expected at least {:g} % in a {} body",
                                            *person.body_fat_percent, least, core::name_of(person.sex)));
    }
    const double bmi = body_mass_index(person);
    if (bmi < constants::least_bmi || bmi > constants::greatest_bmi)
        core::throw_invalid(fmt::format(
            "height {:g} cm and weight {:g} kg make a body mass index of {:.1f}, expected {:g} to {:g}",
            person.height_m * core::cm_per_m, person.weight_kg, bmi, constants::least_bmi, constants::greatest_bmi));
    if (start_state(person).cell_lean_kg <= 0)
        core::throw_invalid(fmt::format(
            "body-fat of {:.1f} % leaves no room for lean tissue at height {:g} cm and weight {:g} kg, expected less",
            body_fat_percent(person), person.height_m * core::cm_per_m, person.weight_kg));
}

}  // namespace energy
