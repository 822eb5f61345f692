#pragma once

#include "energy/body_state.hpp"
#include "energy/person.hpp"
#include "energy/plan.hpp"
#include "energy/training.hpp"

namespace energy {

/// What stays fixed while one person's energy balance runs, and the state it starts from.
struct HallModel {
    BodyState start;
    double baseline_intake_kcal_per_day = 0;   ///< EI_b
    double activity_kcal_per_kg_day = 0;       ///< delta, eq. 8, at the activity of the phase, sessions included
    double constant_use_kcal_per_day = 0;      ///< K: makes the start a balance
    double glycogen_use_kcal_per_kg2_day = 0;  ///< k_G
    double start_lean_part = 0;  ///< p on day 0: lean tissue's part of the energy that tissue gains or loses
    TrainingEffect training;
};

/// The stores of day 0: fat as given or estimated, extracellular water as estimated, 0.5 kg glycogen with its water,
/// lean tissue the rest of the weight.
BodyState start_state(const Person& person);

/// The model in the phase that begins on day 0. Precondition: person and phase are valid.
HallModel make_hall_model(const Person& person, const Phase& phase);

/// The same model in another phase, at whose start the groups have gained `gained_kg`.
HallModel in_phase(const HallModel& model, const Person& person, const Phase& phase,
                   const core::MuscleSides& gained_kg);

/// How fast everything goes at one moment.
struct Flow {
    BodyState change_per_day;  ///< d(state)/dt
    double intake_kcal_per_day = 0;
};

/// `phase`, the one that the model is in, says what is eaten.
Flow flow(const HallModel& model, const BodyState& state, const Phase& phase);

}  // namespace energy
