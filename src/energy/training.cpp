// Trained muscle approaches a ceiling: with M the mass gained by the trained groups,
//
//   dM/dt = f(n) g (M_c - M) / tau          g = max(0, 1 - deficit / 500 kcal/d), 1 in a surplus
//                                           deficit: of a constant gap the gap; of a fixed intake what the present body
//                                           would need to stay as it is, sessions included, less the intake
//   f(n)  = (1 - exp(-n / n0)) / (1 - exp(-3 / n0))          n sessions a week; 1 at the three of most studies
//
// so growth is nearly linear for some months and then slows down. Rates, ceilings, energy and their sources are in
// constants.hpp. In a deficit, training spares lean tissue: hall_model.cpp.
// M_c decreases with age (growth_at_age), and so does the rate.
// The gain of an untrained group fades, dM/dt = -M / tau_d (constants::fading_days).

#include "energy/training.hpp"

#include "energy/constants.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace energy {

namespace k = constants;
using core::MuscleGroup;

namespace {

double dose(int sessions_per_week) {
    return -std::expm1(-sessions_per_week / k::sessions_scale) /
           -std::expm1(-k::sessions_of_studies / k::sessions_scale);
}

/// The single muscle group trained, if any.
std::optional<MuscleGroup> trained_group(Training training) {
    return core::enum_from_name<MuscleGroup>(core::name_of(training));
}

bool is_trained(core::Side side, TrainSide trained) {
    return trained == TrainSide::both || core::name_of(side) == core::name_of(trained);
}

}  // namespace

double group_muscle_kg(MuscleGroup group, core::Sex sex, double lean_kg) {
    return lean_kg * k::muscle_of_lean[sex] * k::muscle_groups[group].share;
}

double growth_left(double deficit_kcal_per_day) {
    return std::clamp(1 - deficit_kcal_per_day / k::deficit_without_growth, 0.0, 1.0);
}

double growth_at_age(double age_years) {
    const double lost = (age_years - k::full_growth_years) / (k::half_growth_years - k::full_growth_years);
    return 1 - 0.5 * std::clamp(lost, 0.0, 1.0);
}

TrainingEffect training_effect(const Phase& phase, const Person& person, double start_lean_kg) {
    return training_effect(phase, person, start_lean_kg, {});
}

TrainingEffect training_effect(const Phase& phase, const Person& person, double start_lean_kg,
                               const core::MuscleSides& gained_kg) {
    if (phase.training == Training::none || phase.sessions_per_week == 0) return {};
    const bool balanced = phase.training == Training::balanced;
    const double f = dose(phase.sessions_per_week);
    TrainingEffect effect;
    const double sides = phase.train_side == TrainSide::both ? 1 : 0.5;  // half the work
    effect.use_kcal_per_kg_day = k::session_kcal_per_kg_hour *
                                 (balanced ? k::balanced_session_hours : k::group_session_hours) * sides *
                                 phase.sessions_per_week / 7;
    effect.growth_per_day = f / k::growth_days;
    double trained_share = 0;
    for (const MuscleGroup group : core::all_values<MuscleGroup>()) {
        if (!balanced && group != trained_group(phase.training)) continue;
        const double ceiling_kg = group_muscle_kg(group, person.sex, start_lean_kg) * k::muscle_groups[group].ceiling *
                                  (balanced ? k::balanced_ceiling : 1) * growth_at_age(person.age_years);
        for (const core::Side side : core::all_values<core::Side>())
            if (is_trained(side, phase.train_side))
                effect.ceilings_kg[group][side] = std::max(ceiling_kg / 2, gained_kg[group][side]);
        effect.ceiling_kg += core::both_sides(effect.ceilings_kg[group]);
        trained_share += k::muscle_groups[group].share * sides;
    }
    effect.lean_spared = k::lean_spared * std::min(1.0, f) * (balanced ? 1 : trained_share);
    return effect;
}

}  // namespace energy
