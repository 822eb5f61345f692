#include "energy/person.hpp"

#include "core/error.hpp"
#include "core/units.hpp"
#include "energy/constants.hpp"
#include "energy/hall_model.hpp"
#include "energy/parameters.hpp"

#include <algorithm>
#include <cmath>

namespace energy {

double body_mass_index(const Person& person) {
    return person.weight_kg / (person.height_m * person.height_m);
}

double body_fat_percent(const Person& person) {
    if (person.body_fat_percent) return *person.body_fat_percent;
    const constants::FatEstimate& k = constants::fat_estimate[person.sex];
    const auto [size, age] = constants::fat_terms(k.power, body_mass_index(person), person.age_years);
    const double percent =
        k.constant + k.size * size + k.age * age + k.age_squared * age * age + k.size_age * size * age;
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
    core::require_in_range(parameter("age"), person.age_years);
    core::require_in_range(parameter("height"), person.height_m * core::cm_per_m);
    core::require_in_range(parameter("weight"), person.weight_kg);
    core::require_in_range(parameter("activity"), person.activity_level);
    if (person.body_fat_percent) {
        core::require_in_range(parameter("body-fat"), *person.body_fat_percent);
        const double least = constants::essential_fat_percent[person.sex];
        if (*person.body_fat_percent < least)
            core::throw_invalid(core::sentence(
                "refusal.essential_fat", "body-fat is {percent:g} %, expected at least {least:g} % in a {sex} body",
                {{"percent", *person.body_fat_percent}, {"least", least}, {"sex", core::word_of(person.sex)}}));
    }
    const double bmi = body_mass_index(person);
    if (bmi < constants::least_bmi || bmi > constants::greatest_bmi)
        core::throw_invalid(core::sentence("refusal.bmi",
                                           "height {height:g} cm and weight {weight:g} kg make a body mass index of "
                                           "{bmi:.1f}, expected {least:g} to {most:g}",
                                           {{"height", person.height_m * core::cm_per_m},
                                            {"weight", person.weight_kg},
                                            {"bmi", bmi},
                                            {"least", constants::least_bmi},
                                            {"most", constants::greatest_bmi}}));
    if (start_state(person).cell_lean_kg <= 0)
        core::throw_invalid(core::sentence("refusal.no_lean",
                                           "body-fat of {percent:.1f} % leaves no room for lean tissue at height "
                                           "{height:g} cm and weight {weight:g} kg, expected less",
                                           {{"percent", body_fat_percent(person)},
                                            {"height", person.height_m * core::cm_per_m},
                                            {"weight", person.weight_kg}}));
}

}  // namespace energy
