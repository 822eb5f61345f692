#pragma once

#include "core/anatomy.hpp"
#include "core/enum_array.hpp"
#include "energy/person.hpp"
#include "energy/plan.hpp"

namespace energy {

/// The effect of a plan's strength training on one person. No fat depot appears here: sessions cost energy, which
/// enters the single energy balance, and muscle grows.
struct TrainingEffect {
    double use_kcal_per_kg_day = 0;   ///< net energy cost of the sessions, averaged over the week, per kg of weight
    double growth_per_day = 0;        ///< rate at which muscle approaches its ceiling without an energy deficit
    double ceiling_kg = 0;            ///< most muscle that the trained groups can gain, in total
    double lean_spared = 0;           ///< part of the initial lean loss in a deficit that training prevents, 0 to 1
    core::MuscleSides ceilings_kg{};  ///< of each trained side; 0 for the others
    bool operator==(const TrainingEffect&) const = default;
};

TrainingEffect training_effect(const Phase& phase, const Person& person, double start_lean_kg);

/// The same for groups that have already gained `gained_kg`: no training reduces them below that (a ninth of the sets
/// maintained the muscle of young adults; Bickel et al. 2011, Med Sci Sports Exerc 43:1177).
TrainingEffect training_effect(const Phase& phase, const Person& person, double start_lean_kg,
                               const core::MuscleSides& gained_kg);

/// Muscle of a group before training, kg: its share of the skeletal muscle at this fat-free mass.
double group_muscle_kg(core::MuscleGroup group, core::Sex sex, double lean_kg);

/// Factor on muscle growth for age: 1 up to 60 years, 0.5 from 70 on.
double growth_at_age(double age_years);

/// Factor on muscle growth for an energy deficit: 1 without one or in a surplus, 0 at 500 kcal/d and beyond.
double growth_left(double deficit_kcal_per_day);

}  // namespace energy
