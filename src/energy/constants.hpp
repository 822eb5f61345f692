#pragma once

#include "core/anatomy.hpp"
#include "core/enum_array.hpp"

#include <cmath>

// All constants of this module, with value, unit, source and range of validity. [Hall] is Hall et al. 2011, Lancet
// 378:826, web appendix (kJ there, kcal here), which is for adults of 18 years and over.

namespace energy::constants {

inline constexpr double kcal_per_kj = 0.23900573614;  // thermochemical calorie

// Energy content of tissue, kcal/kg [Hall].
inline constexpr double fat_energy = 39.5e3 * kcal_per_kj;
inline constexpr double lean_energy = 7.6e3 * kcal_per_kj;
inline constexpr double glycogen_energy = 17.6e3 * kcal_per_kj;

/// Forbes's constant, kg: d(FFM)/d(fat) = 10.4 kg / fat (Forbes 1987; Hall 2007, Br J Nutr 97:1059), converted here to
/// the energy stored in the two tissues. Cross-sectional data of adults with 5 to 100 kg fat.
inline constexpr double forbes_kg = 10.4 * lean_energy / fat_energy;

// Energy use of tissue at rest, kcal/kg/d [Hall].
inline constexpr double fat_use = 13 * kcal_per_kj;
inline constexpr double lean_use = 92 * kcal_per_kj;

// Energy cost of building tissue (regained when it is lost), kcal/kg [Hall].
inline constexpr double fat_building = 750 * kcal_per_kj;
inline constexpr double lean_building = 960 * kcal_per_kj;

inline constexpr double thermic_effect = 0.1;    // of the change of intake [Hall]
inline constexpr double adaptation = 0.14;       // of the change of intake, at steady state [Hall]
inline constexpr double adaptation_days = 14.0;  // time constant of the adaptation, d [Hall]

inline constexpr double carbohydrate_share = 0.5;  // of intake, before and after: usual diet [Hall]
inline constexpr double start_glycogen_kg = 0.5;   // [Hall]
inline constexpr double water_per_glycogen = 2.7;  // kg water bound per kg glycogen [Hall]

// Extracellular water depends on dietary carbohydrate; dietary sodium is held constant [Hall].
inline constexpr double sodium_mg_per_litre = 3220.0;              // in extracellular water
inline constexpr double sodium_excretion_mg_per_litre_day = 3000;  // per litre above the starting volume
inline constexpr double sodium_carbohydrate_mg_per_day = 4000;     // retained less when no carbohydrate is eaten

/// Resting metabolic rate, kcal/d = weight W + height H + age A + constant; kg, m, years (Mifflin et al. 1990, Am J
/// Clin Nutr 51:241; 498 adults of 19 to 78 years).
struct RestingRate {
    double weight = 9.99;
    double height = 625;
    double age = -4.92;
    double constant = 0;
};
inline constexpr core::EnumArray<core::Sex, RestingRate> resting_rate{{RestingRate{.constant = 5}, {.constant = -161}}};

/// Body fat, % = constant + size b + age a + age_squared a^2 + size_age a b, where b = (BMI / 25 kg/m2)^power - 1 and
/// a = (age - 40) / 20 years. Fitted by tools/fit_fat to whole-body DXA of 2,745 men and 2,610 women of 18 to 85 years
/// (NHANES 1999 to 2004, one random half; weighted for adults of the United States) [B].
struct FatEstimate {
    double power = 0;
    double constant = 0;
    double size = 0;
    double age = 0;
    double age_squared = 0;
    double size_age = 0;
};
inline constexpr core::EnumArray<core::Sex, FatEstimate> fat_estimate{{
    FatEstimate{.power = 0.5, .constant = 24.61, .size = 53.72, .age = 1.42, .age_squared = 0.53, .size_age = -3.67},
    FatEstimate{.power = -1, .constant = 37.72, .size = -26.43, .age = 1.27, .age_squared = 0.15, .size_age = 1.06},
}};

/// b and a of FatEstimate.
struct FatTerms {
    double size = 0;
    double age = 0;
};
inline FatTerms fat_terms(double power, double body_mass_index, double age_years) {
    return {std::pow(body_mass_index / 25, power) - 1, (age_years - 40) / 20};
}

/// Extracellular water, litres = age A + height H + weight W + constant; years, m, kg (Silva et al. 2007, as used by
/// the NIH body weight planner).
struct WaterEstimate {
    double age = 0;
    double height = 0;
    double weight = 0;
    double constant = 0;
};
inline constexpr core::EnumArray<core::Sex, WaterEstimate> water_estimate{
    {WaterEstimate{0.025, 9.57, 0.191, -12.4}, {0, 5.98, 0.167, -4.0}}};

/// Essential fat, % of weight: the low end of the bands in common use, 3 to 5 % for men, 10 to 13 % for women (American
/// Council on Exercise; Behnke gives 3 and 12). The model has no limit of its own, so a run stops here.
inline constexpr core::EnumArray<core::Sex, double> essential_fat_percent{{3, 10}};

/// Upper limit of any person's body fat, % of weight: the end of the range in the parameter table.
inline constexpr double greatest_fat_percent = 60;

/// Limits of the body mass index, kg/m2, for simulating and drawing people; a run ends there at the latest. The
/// equations above were fitted between about 17 and 50, and 16 is severe thinness (WHO): lower values would be a
/// guess about people who are ill [C].
inline constexpr double least_bmi = 15;
inline constexpr double greatest_bmi = 100;

// Strength training (training.cpp). Grades as in docs/model.md.

/// Net energy cost of a session, kcal per kg and hour: 3.5 MET minus 1 MET for rest (Ainsworth et al. 2011, Med Sci
/// Sports Exerc 43:1575, resistance training of many exercises) [C].
inline constexpr double session_kcal_per_kg_hour = 2.5;
inline constexpr double balanced_session_hours = 1.0;   // whole body, including pauses [C]
inline constexpr double group_session_hours = 1.0 / 3;  // four to six sets of one group [C]

/// Growth saturates with sessions per week: by judgement, one session gives half the growth of three [C]. Schoenfeld et
/// al. 2016, Sports Med 46:1689, ten studies: lower against higher frequency 0.30 / 0.49 = 0.61.
inline constexpr double sessions_scale = 2.0;
inline constexpr double sessions_of_studies = 3.0;

/// Time constant of growth, d: the rate falls to 1/e of its initial value, because rates are linear for about three
/// months only [C]. With the ceiling of the thighs it gives +9 % in ten weeks (Walts 2008: men 9.2, women 8.2 %) and
/// 0.13 %/d over 79 d (Wernbom 2007: 0.11, range 0.04 to 0.26) [B].
inline constexpr double growth_days = 156;

/// Part of its ceiling that each group approaches in whole-body sessions, which leave less time per group. Chosen so
/// that a typical man gains 1.6 kg in ten weeks (Benito et al. 2020, Int J Environ Res Public Health 17:1285: +1.53 kg,
/// 1.30 to 1.76, 158 groups of men) [B]; his eventual gain is 4 to 5 kg, in about two years [C].
inline constexpr double balanced_ceiling = 0.52;

/// Older people gain less: growth is full up to the first age and half from the second on, linear in between
/// (judgement, based on half-year trials in people of 60 to 80; Treuth 1994: men of 60 gain 2.0 kg in 16 weeks) [C].
inline constexpr double full_growth_years = 60;
inline constexpr double half_growth_years = 70;

/// Time constant with which gained muscle fades once training stops, d: the same as for growth. In six trials older
/// adults lost 0.83 of the 0.99 standard deviations gained, in 12 to 52 weeks without training (Encarnacao et al. 2022,
/// Int J Environ Res Public Health 19:14048); with 156 d, 0.83 is left after 4 weeks and 0.26 after 30 [C].
inline constexpr double fading_days = 156;

/// Deficit that cancels the growth of lean mass, kcal/d (Murphy & Koehler 2022, Scand J Med Sci Sports 32:125) [A].
inline constexpr double deficit_without_growth = 500;

/// Part of the lean loss in a deficit that whole-body training three times a week prevents (Sardeli et al. 2018,
/// Nutrients 10:423: 93.5 %, six trials, obese people over 60) [A]; training a single group prevents that group's share
/// of it [C].
inline constexpr double lean_spared = 0.935;

/// Skeletal muscle as a fraction of fat-free mass: 33.0 kg and 38.4 % of weight in men, 21.0 kg and 30.6 % in women
/// (Janssen et al. 2000, J Appl Physiol 89:81, 468 adults), divided by the fat-free mass of such people [B].
inline constexpr core::EnumArray<core::Sex, double> muscle_of_lean{{0.50, 0.45}};

/// A trainable muscle group: its share of skeletal muscle, and the fraction of its own mass that training can add.
struct MuscleGroupRule {
    double share = 0;
    double ceiling = 0.25;
};

/// In the order of core::MuscleGroup. Shares [C]: legs and glutes hold over half of the muscle (Janssen 2000: 55 % in
/// men, 58 % in women); the remainder to 1 (neck, hands, feet, deep muscles) is not trained. Ceilings: thighs from the
/// rates at growth_days [B]; arms by Wernbom's ratio of elbow flexors to quadriceps, 0.20 to 0.11 %/d [C]; the other
/// groups of the upper body in between [C].
inline constexpr core::EnumArray<core::MuscleGroup, MuscleGroupRule> muscle_groups{{{
    {.share = 0.05, .ceiling = 0.35},  // chest
    {.share = 0.14, .ceiling = 0.30},  // back
    {.share = 0.06, .ceiling = 0.35},  // shoulders
    {.share = 0.09, .ceiling = 0.45},  // arms
    {.share = 0.08, .ceiling = 0.25},  // core
    {.share = 0.12, .ceiling = 0.25},  // glutes
    {.share = 0.30, .ceiling = 0.25},  // thighs
    {.share = 0.10, .ceiling = 0.25},  // calves
}}};

// Uncertainties, one standard deviation each (uncertainty.cpp).

/// Body fat estimated from sex, age and BMI, percentage points: the residual of the fit of fat_estimate [B].
inline constexpr core::EnumArray<core::Sex, double> estimated_fat_error_percent{{3.6, 3.5}};
inline constexpr double given_fat_error_percent = 2.0;  ///< of a measurement (DXA, or skinfolds by a trained hand) [C]

/// An individual's maintenance intake relative to resting rate times activity: at least 5 % (Hall 2011, main text, on
/// the uncertainty of the initial energy requirement) [C].
inline constexpr double maintenance_error = 0.05;

/// The model against the mean of a trial whose intake is known, as a part of the change: in CALERIE-2 the same model
/// was off by 0.47 (0.02 to 0.92) of about 7.5 kg (Guo et al. 2018, Am J Clin Nutr 107:558) [B].
inline constexpr double model_error = 0.10;

// Warning limits (sources in warnings.cpp).
inline constexpr core::EnumArray<core::Sex, double> low_intake_kcal_per_day{{1500, 1200}};
inline constexpr double very_low_intake_kcal_per_day = 800;
inline constexpr double fast_loss_percent_per_week = 1;
inline constexpr double low_bmi = 18.5;                                        // kg/m2
inline constexpr core::EnumArray<core::Sex, double> low_fat_percent{{5, 13}};  // of weight
inline constexpr double fat_supply_kcal_per_kg_day = 69;                       // 290 kJ

/// Integration steps per day. Compared with steps of half the length, fat differs by less than 1e-6 kg, and weight on
/// the first days by less than 1e-5 kg.
inline constexpr int steps_per_day = 5;

}  // namespace energy::constants
