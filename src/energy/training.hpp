#pragma once

#include "core/anatomy.hpp"
#include "core/enum_array.hpp"
#include "energy/person.hpp"
#include "energy/plan.hpp"

namespace energy {

/// What a plan's strength training does to one person. Nothing here names a depot of fat: sessions cost energy, which
/// enters the one balance, and muscle grows.
struct TrainingEffect {
    double use_kcal_per_kg_day = 0;   ///< energy of the sessions above rest, spread over the week, per kg of weight
    double growth_per_day = 0;        ///< rate at which muscle nears its ceiling while energy is not short
    double ceiling_kg = 0;            ///< muscle that the trained groups can have gained together
    double lean_spared = 0;           ///< part of the start's lean loss in a deficit that does not happen, 0 to 1
    core::MuscleSides ceilings_kg{};  ///< of each trained side; 0 of the others
    bool operator==(const TrainingEffect&) const = default;
};

TrainingEffect training_effect(const Phase& phase, const Person& person, double start_lean_kg);

/// The same for groups that have gained `gained_kg` before: no training takes them below that (a ninth of the sets
/// kept the muscle of young adults; Bickel et al. 2011, Med Sci Sports Exerc 43:1177).
TrainingEffect training_effect(const Phase& phase, const Person& person, double start_lean_kg,
                               const core::MuscleSides& gained_kg);

/// Muscle of a group before training, kg: its share of the skeletal muscle in this much fat-free mass.
double group_muscle_kg(core::MuscleGroup group, core::Sex sex, double lean_kg);

/// How much of the growth that training brings is left at this age: 1 up to 60 years, half from 70 on.
double growth_at_age(double age_years);

/// How much of the growth is left at an energy deficit: 1 without one or in a surplus, 0 at 500 kcal/d and beyond.
double growth_left(double deficit_kcal_per_day);

}  // namespace energy
