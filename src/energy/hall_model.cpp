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
// With q = etaF (1 - p) / rhoF + etaL p / rhoL the building cost in EE is q S, so that S has a closed form (eq. 9):
//   S = (EI - rhoG dG/dt - R - TEF) / (1 + q)          R = K + gF F + gL L + delta W + AT
// A constant gap D means EI = EE - D, that is S = -D - rhoG dG/dt. As CI = c EI, this is linear in EI:
//   EI (1 - betaTEF + q c) = R - betaTEF EI_b - D + q (kG G^2 - D)
// Limitation: age does not advance during a run, and exercise or protein do not protect lean tissue.

#include "energy/hall_model.hpp"

#include "energy/constants.hpp"

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

HallModel make_hall_model(const Person& person) {
    HallModel model;
    model.start = start_state(person);
    model.baseline_intake_kcal_per_day = maintenance_intake_kcal_per_day(person);
    model.activity_kcal_per_kg_day =
        ((1 - k::thermic_effect) * person.activity_level - 1) * resting_rate_kcal_per_day(person) / person.weight_kg;
    model.constant_use_kcal_per_day = model.baseline_intake_kcal_per_day - k::fat_use * model.start.fat_kg -
                                      k::lean_use * model.start.cell_lean_kg -
                                      model.activity_kcal_per_kg_day * model.start.weight_kg();
    model.glycogen_use_kcal_per_kg2_day =
        k::carbohydrate_share * model.baseline_intake_kcal_per_day / (k::start_glycogen_kg * k::start_glycogen_kg);
    return model;
}

Flow flow(const HallModel& model, const BodyState& state, const Plan& plan) {
    constexpr double fat_cost = k::fat_building / k::fat_energy;
    constexpr double lean_cost = k::lean_building / k::lean_energy;
    const double p = k::forbes_kg / (k::forbes_kg + state.fat_kg);
    const double q = fat_cost * (1 - p) + lean_cost * p;
    const double glycogen_use = model.glycogen_use_kcal_per_kg2_day * state.glycogen_kg * state.glycogen_kg;
    const double running_use = model.constant_use_kcal_per_day + k::fat_use * state.fat_kg +
                               k::lean_use * state.cell_lean_kg + model.activity_kcal_per_kg_day * state.weight_kg() +
                               state.adaptive_thermogenesis_kcal_per_day;
    const double deficit = plan.deficit_kcal_per_day;
    const bool gap = plan.deficit_mode == DeficitMode::gap;

    Flow now;
    now.intake_kcal_per_day = gap ? (running_use - k::thermic_effect * model.baseline_intake_kcal_per_day - deficit +
                                     q * (glycogen_use - deficit)) /
                                        (1 - k::thermic_effect + q * k::carbohydrate_share)
                                  : model.baseline_intake_kcal_per_day - deficit;
    const double intake_change = now.intake_kcal_per_day - model.baseline_intake_kcal_per_day;
    const double to_glycogen = k::carbohydrate_share * now.intake_kcal_per_day - glycogen_use;
    const double to_tissue =
        gap ? -deficit - to_glycogen
            : (now.intake_kcal_per_day - to_glycogen - running_use - k::thermic_effect * intake_change) / (1 + q);  // S

    // Divisions by constants are written as products: this is the innermost loop.
    BodyState& change = now.change_per_day;
    change.fat_kg = (1 - p) * to_tissue * (1 / k::fat_energy);
    change.cell_lean_kg = p * to_tissue * (1 / k::lean_energy);
    change.glycogen_kg = to_glycogen * (1 / k::glycogen_energy);
    change.extracellular_water_kg =
        (k::sodium_carbohydrate_mg_per_day * intake_change / model.baseline_intake_kcal_per_day -
         k::sodium_excretion_mg_per_litre_day * (state.extracellular_water_kg - model.start.extracellular_water_kg)) *
        (1 / k::sodium_mg_per_litre);
    change.adaptive_thermogenesis_kcal_per_day =
        (k::adaptation * intake_change - state.adaptive_thermogenesis_kcal_per_day) * (1 / k::adaptation_days);
    return now;
}

}  // namespace energy
