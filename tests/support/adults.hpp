#pragma once

#include "core/error.hpp"
#include "depots/distribution.hpp"
#include "depots/profile_folders.hpp"
#include "shape/solve.hpp"
#include "support/baked_models.hpp"

// Adults with the typical profile, on the committed bodies.

inline const shape::Calibration& committed_calibration() {
    static const auto loaded =
        shape::load_calibration(std::filesystem::path(ADIPOSCOPE_SOURCE_DIR) / "models/calibration.json");
    return loaded;
}

inline energy::Person adult(core::Sex sex, double age_years, double height_m, double bmi) {
    energy::Person person;
    person.sex = sex;
    person.age_years = age_years;
    person.height_m = height_m;
    person.weight_kg = bmi * height_m * height_m;
    return person;
}

inline depots::Baseline typical_baseline(const energy::Person& person, double pattern, double fat_kg) {
    static const auto profiles =
        depots::load_profiles(std::filesystem::path(ADIPOSCOPE_SOURCE_DIR) / "assets/profiles");
    const depots::Distribution where{.pattern = pattern};
    return depots::baseline_for(depots::choose_profile(profiles, where, person.sex), where, person, fat_kg);
}

/// By which a typical person's fat follows a loss.
inline depots::DepotRules typical_rules(const energy::Person& person) {
    return typical_baseline(person, 0, 1).rules;
}

inline shape::ShapeInput shape_input(const energy::Person& person, double pattern = 0) {
    const double fat_kg = person.weight_kg * energy::body_fat_percent(person) / 100;
    const double lean_kg = person.weight_kg - fat_kg;
    return {person, lean_kg, lean_kg, typical_baseline(person, pattern, fat_kg).masses_kg};
}

inline shape::Figure figure_of(const shape::ShapeInput& input) {
    const core::Sex sex = input.person.sex;
    return shape::solve_figure(baked_model(sex), committed_calibration()[sex], input);
}
