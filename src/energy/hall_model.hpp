#pragma once

#include "energy/body_state.hpp"
#include "energy/person.hpp"
#include "energy/plan.hpp"
#include "energy/training.hpp"

namespace energy {

/// One person's energy balance model: the constants and the initial state.
struct HallModel {
    BodyState start;
    double baseline_intake_kcal_per_day = 0;   ///< EI_b
    double activity_kcal_per_kg_day = 0;       ///< delta, eq. 8, for the activity of the phase, including sessions
    double constant_use_kcal_per_day = 0;      ///< K: balances intake and expenditure on day 0
    double glycogen_use_kcal_per_kg2_day = 0;  ///< k_G
    double start_lean_part = 0;  ///< p on day 0: lean tissue's fraction of the energy gained or lost by tissue
    TrainingEffect training;
};

/// The stores on day 0: fat as given or estimated, extracellular water as estimated, 0.5 kg glycogen with its water,
/// and lean tissue as the remainder of the weight.
BodyState start_state(const Person& person);

/// The model in the phase that starts on day 0. Precondition: person and phase are valid.
HallModel make_hall_model(const Person& person, const Phase& phase);

/// The same model in another phase; `gained_kg`: muscle gained by each group before the phase.
HallModel in_phase(const HallModel& model, const Person& person, const Phase& phase,
                   const core::MuscleSides& gained_kg);

/// Intake, expenditure and rates of change at one moment.
struct Flow {
    BodyState change_per_day;  ///< d(state)/dt
    double intake_kcal_per_day = 0;
};

/// `phase` is the phase of the model and determines the intake.
Flow flow(const HallModel& model, const BodyState& state, const Phase& phase);

}  // namespace energy
