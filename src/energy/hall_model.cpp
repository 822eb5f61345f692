// Based on: K. D. Hall, G. Sacks, D. Chandramohan, C. C. Chow, Y. C. Wang, S. L. Gortmaker, B. A. Swinburn,
// Quantification of the effect of energy imbalance on bodyweight, Lancet 378 (2011) 826-837, web appendix,
// DOI 10.1016/S0140-6736(11)60812-X.
//
//   dG/dt   = (CI - kG G^2) / rhoG                     kG = CI_b / G0^2                                   (1)
//   dECF/dt = (-xiNa (ECF - ECF0) - xiCI (1 - CI/CI_b)) / Na              dietary sodium unchanged        (2)
//   rhoF dF/dt = (1 - p) S     rhoL dL/dt = p S        p = C / (C + F)    S = EI - EE - rhoG dG/dt        (3)
//   EE = K + gF F + gL L + delta W + TEF + AT + etaF dF/dt + etaL dL/dt                                   (5)
//   TEF = betaTEF (EI - EI_b)                                                                             (6)
//   dAT/dt = (betaAT (EI - EI_b) - AT) / tauAT                                                            (7)
//   delta = ((1 - betaTEF) PAL - 1) RMR / W0                                                              (8)
//
// Training (training.cpp) adds muscle at m kg/d. It is cell-lean tissue like any other: it costs rhoL m to store and
// etaL m to build, uses gL at rest and delta in motion, and leaves S - rhoL m for the Forbes partition:
//
//   rhoF dF/dt = (1 - p') T    rhoL dL/dt = p' T + rhoL m    T = S - rhoL m
//   p' = p, but p - lean_spared min(p, p_0) while T < 0;   q = etaF (1 - p') / rhoF + etaL p' / rhoL
//
// where p_0 is p at the start: the additional lean loss of a body that has become lean is not spared.
//
// The building cost in EE is q T + etaL m, so that T has a closed form (eq. 9), with
// R = K + gF F + gL L + delta W + AT, where delta is that of the new activity and includes the sessions:
//   T = (EI - rhoG dG/dt - R - TEF - (rhoL + etaL) m) / (1 + q)
// A constant gap D means EI = EE - D, hence T = Z - c EI with CI = c EI and Z = kG G^2 - D - rhoL m; EE is also linear
// in EI. Eliminating EI gives, with N = R - betaTEF EI_b + etaL m - D,
//   T = (Z (1 - betaTEF) - c N) / (1 - betaTEF + q c)
// Constant weight means dF/dt + dL/dt + dECF/dt + (1 + w) dG/dt = 0 with w kg of water per kg of glycogen. With
// b = ((1 - p') / rhoF + p' / rhoL) / (1 + q) the intake that achieves this is EI = -u0 / u1, where
//   u1 = b (1 - c - betaTEF) + xiCI / (Na EI_b) + (1 + w) c / rhoG
//   u0 = b (kG G^2 - R + betaTEF EI_b - (rhoL + etaL) m) + m - (xiCI + xiNa (ECF - ECF0)) / Na - (1 + w) kG G^2 / rhoG
// Limitation: age does not advance during a run, and protein does not protect lean tissue.

#include "energy/hall_model.hpp"

#include "energy/constants.hpp"

#include <algorithm>

namespace energy {

namespace k = constants;

BodyState start_state(const Person& person) {
    BodyState state;
    state.fat_kg = person.weight_kg * body_fat_percent(person) / 100;
    state.extracellular_water_kg = extracellular_water_kg(person);
    state.glycogen_kg = k::start_glycogen_kg;
    state.cell_lean_kg = person.weight_kg - state.fat_kg - state.extracellular_water_kg -
                         (1 + k::water_per_glycogen) * state.glycogen_kg;
    return state;
}

namespace {

constexpr double fat_cost = k::fat_building / k::fat_energy;
constexpr double lean_cost = k::lean_building / k::lean_energy;

/// delta, eq. 8.
double activity_kcal_per_kg_day(const Person& person, double activity_level) {
    return ((1 - k::thermic_effect) * activity_level - 1) * resting_rate_kcal_per_day(person) / person.weight_kg;
}

/// p
double forbes_part(double fat_kg) {
    return k::forbes_kg / (k::forbes_kg + fat_kg);
}

/// p' and q for tissue gained (or lost, if `losing`).
struct Partition {
    double lean = 0;           ///< p'
    double building_cost = 0;  ///< q
};

Partition partition(const HallModel& model, const BodyState& state, bool losing) {
    double p = forbes_part(state.fat_kg);
    if (losing) p -= model.training.lean_spared * std::min(p, model.start_lean_part);
    return {p, fat_cost * (1 - p) + lean_cost * p};
}

/// m, kg/d.
double muscle_growth(const TrainingEffect& training, const BodyState& state, double deficit_kcal_per_day) {
    const double fading = state.resting_gain_kg * (1 / k::fading_days);
    if (training.ceiling_kg == 0) return -fading;
    const double trained_gain_kg = state.muscle_gain_kg - state.resting_gain_kg;
    return training.growth_per_day * growth_left(deficit_kcal_per_day) * (training.ceiling_kg - trained_gain_kg) -
           fading;
}

/// Intake and its partition.
struct Budget {
    double intake_kcal_per_day = 0;
    double muscle_kg_per_day = 0;       ///< m
    double to_tissue_kcal_per_day = 0;  ///< T
    double lean_part = 0;               ///< p'
};

Budget fixed_intake(const HallModel& model, const BodyState& state, double running_use, double glycogen_use,
                    double intake) {
    const double to_glycogen = k::carbohydrate_share * intake - glycogen_use;
    const double left =
        intake - to_glycogen - running_use - k::thermic_effect * (intake - model.baseline_intake_kcal_per_day);
    Partition way = partition(model, state, left < 0);
    if (model.training.ceiling_kg == 0 && state.resting_gain_kg == 0)
        return {intake, 0, left / (1 + way.building_cost), way.lean};
    const double need = running_use - state.adaptive_thermogenesis_kcal_per_day;  // at the energy balance of this body
    const double deficit = need - intake;
    const double muscle = muscle_growth(model.training, state, deficit);
    const double left_over = left - (k::lean_energy + k::lean_building) * muscle;
    way = partition(model, state, left_over < 0);
    return {intake, muscle, left_over / (1 + way.building_cost), way.lean};
}

Budget constant_gap(const HallModel& model, const BodyState& state, double running_use, double glycogen_use,
                    double gap) {
    const double muscle = muscle_growth(model.training, state, gap);
    const double kept = 1 - k::thermic_effect;
    const double z = glycogen_use - gap - k::lean_energy * muscle;
    const double n =
        running_use - k::thermic_effect * model.baseline_intake_kcal_per_day + k::lean_building * muscle - gap;
    const double left = z * kept - k::carbohydrate_share * n;
    const Partition way = partition(model, state, left < 0);
    const double to_tissue = left / (kept + way.building_cost * k::carbohydrate_share);
    return {(z - to_tissue) / k::carbohydrate_share, muscle, to_tissue, way.lean};
}

Budget held_weight(const HallModel& model, const BodyState& state, double running_use, double glycogen_use) {
    constexpr double carbohydrate = k::carbohydrate_share;
    constexpr double with_water = (1 + k::water_per_glycogen) / k::glycogen_energy;
    const double base = model.baseline_intake_kcal_per_day;
    const double muscle = muscle_growth(model.training, state, 0);
    const double excess_water_kg = state.extracellular_water_kg - model.start.extracellular_water_kg;
    const double to_tissue_at_0 =
        glycogen_use - running_use + k::thermic_effect * base - (k::lean_energy + k::lean_building) * muscle;
    const double water_at_0 =
        (k::sodium_carbohydrate_mg_per_day + k::sodium_excretion_mg_per_litre_day * excess_water_kg) *
        (1 / k::sodium_mg_per_litre);
    const auto budget = [&](const Partition& way) {
        const double kg_per_kcal =
            ((1 - way.lean) * (1 / k::fat_energy) + way.lean * (1 / k::lean_energy)) / (1 + way.building_cost);
        const double per_kcal = kg_per_kcal * (1 - carbohydrate - k::thermic_effect) +
                                k::sodium_carbohydrate_mg_per_day / (k::sodium_mg_per_litre * base) +
                                with_water * carbohydrate;
        const double at_0 = kg_per_kcal * to_tissue_at_0 + muscle - water_at_0 - with_water * glycogen_use;
        const double intake = -at_0 / per_kcal;
        const double to_tissue =
            (intake * (1 - carbohydrate - k::thermic_effect) + to_tissue_at_0) / (1 + way.building_cost);
        return Budget{intake, muscle, to_tissue, way.lean};
    };
    const Budget gaining = budget(partition(model, state, false));
    return gaining.to_tissue_kcal_per_day < 0 ? budget(partition(model, state, true)) : gaining;
}

Budget budget_of(const HallModel& model, const BodyState& state, const Phase& phase, double running_use,
                 double glycogen_use) {
    switch (phase.deficit_mode) {
        case DeficitMode::intake:
            return fixed_intake(model, state, running_use, glycogen_use,
                                model.baseline_intake_kcal_per_day - phase.deficit_kcal_per_day);
        case DeficitMode::gap:
            return constant_gap(model, state, running_use, glycogen_use, phase.deficit_kcal_per_day);
        case DeficitMode::hold:
            break;
    }
    return held_weight(model, state, running_use, glycogen_use);
}

/// Applies the activity and training of `phase`.
void enter(HallModel& model, const Person& person, const Phase& phase, const core::MuscleSides& gained_kg) {
    model.training = training_effect(phase, person, model.start.lean_kg(), gained_kg);
    model.activity_kcal_per_kg_day =
        activity_kcal_per_kg_day(person, phase.new_activity_level.value_or(person.activity_level)) +
        model.training.use_kcal_per_kg_day;
}

}  // namespace

HallModel make_hall_model(const Person& person, const Phase& phase) {
    HallModel model;
    model.start = start_state(person);
    model.baseline_intake_kcal_per_day = maintenance_intake_kcal_per_day(person);
    const double activity_before = activity_kcal_per_kg_day(person, person.activity_level);
    model.constant_use_kcal_per_day = model.baseline_intake_kcal_per_day - k::fat_use * model.start.fat_kg -
                                      k::lean_use * model.start.cell_lean_kg -
                                      activity_before * model.start.weight_kg();
    model.glycogen_use_kcal_per_kg2_day =
        k::carbohydrate_share * model.baseline_intake_kcal_per_day / (k::start_glycogen_kg * k::start_glycogen_kg);
    model.start_lean_part = forbes_part(model.start.fat_kg);
    enter(model, person, phase, {});
    return model;
}

HallModel in_phase(const HallModel& model, const Person& person, const Phase& phase,
                   const core::MuscleSides& gained_kg) {
    HallModel next = model;
    enter(next, person, phase, gained_kg);
    return next;
}

Flow flow(const HallModel& model, const BodyState& state, const Phase& phase) {
    const double glycogen_use = model.glycogen_use_kcal_per_kg2_day * state.glycogen_kg * state.glycogen_kg;
    const double running_use = model.constant_use_kcal_per_day + k::fat_use * state.fat_kg +
                               k::lean_use * state.cell_lean_kg + model.activity_kcal_per_kg_day * state.weight_kg() +
                               state.adaptive_thermogenesis_kcal_per_day;
    const Budget budget = budget_of(model, state, phase, running_use, glycogen_use);
    const double intake_change = budget.intake_kcal_per_day - model.baseline_intake_kcal_per_day;

    // Division by a constant is written as multiplication: this is the innermost loop.
    Flow now;
    now.intake_kcal_per_day = budget.intake_kcal_per_day;
    BodyState& change = now.change_per_day;
    change.fat_kg = (1 - budget.lean_part) * budget.to_tissue_kcal_per_day * (1 / k::fat_energy);
    change.cell_lean_kg =
        budget.lean_part * budget.to_tissue_kcal_per_day * (1 / k::lean_energy) + budget.muscle_kg_per_day;
    change.muscle_gain_kg = budget.muscle_kg_per_day;
    change.resting_gain_kg = -state.resting_gain_kg * (1 / k::fading_days);
    change.glycogen_kg = (k::carbohydrate_share * budget.intake_kcal_per_day - glycogen_use) * (1 / k::glycogen_energy);
    change.extracellular_water_kg =
        (k::sodium_carbohydrate_mg_per_day * intake_change / model.baseline_intake_kcal_per_day -
         k::sodium_excretion_mg_per_litre_day * (state.extracellular_water_kg - model.start.extracellular_water_kg)) *
        (1 / k::sodium_mg_per_litre);
    change.adaptive_thermogenesis_kcal_per_day =
        (k::adaptation * intake_change - state.adaptive_thermogenesis_kcal_per_day) * (1 / k::adaptation_days);
    return now;
}

}  // namespace energy
