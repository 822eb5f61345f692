#pragma once

#include "core/anatomy.hpp"
#include "core/enum_array.hpp"

// The one table of numbers of this module: value, unit, source, and what it was made for. [Hall] is Hall et al. 2011,
// Lancet 378:826, web appendix (kJ there, kcal here); all of it is for adults of 18 years and more.

namespace energy::constants {

inline constexpr double kcal_per_kj = 0.23900573614;  // thermochemical calorie

// Energy content of tissue, kcal/kg [Hall].
inline constexpr double fat_energy = 39.5e3 * kcal_per_kj;
inline constexpr double lean_energy = 7.6e3 * kcal_per_kj;
inline constexpr double glycogen_energy = 17.6e3 * kcal_per_kj;

/// Forbes's constant, kg: d(FFM)/d(fat) = 10.4 kg / fat (Forbes 1987; Hall 2007, Br J Nutr 97:1059), here for the
/// energy that the two tissues hold. Cross-sectional data of adults with 5 to 100 kg fat.
inline constexpr double forbes_kg = 10.4 * lean_energy / fat_energy;

// Energy that tissue uses at rest, kcal/kg/d [Hall].
inline constexpr double fat_use = 13 * kcal_per_kj;
inline constexpr double lean_use = 92 * kcal_per_kj;

// Energy that building tissue takes (and losing it gives back), kcal/kg [Hall].
inline constexpr double fat_building = 750 * kcal_per_kj;
inline constexpr double lean_building = 960 * kcal_per_kj;

inline constexpr double thermic_effect = 0.1;    // of the change of intake [Hall]
inline constexpr double adaptation = 0.14;       // of the change of intake, once settled [Hall]
inline constexpr double adaptation_days = 14.0;  // time constant of the adaptation, d [Hall]

inline constexpr double carbohydrate_share = 0.5;  // of intake, before and after: usual diet [Hall]
inline constexpr double start_glycogen_kg = 0.5;   // [Hall]
inline constexpr double water_per_glycogen = 2.7;  // kg water held by a kg glycogen [Hall]

// Extracellular water follows dietary carbohydrate; dietary sodium is held constant [Hall].
inline constexpr double sodium_mg_per_litre = 3220.0;              // in extracellular water
inline constexpr double sodium_excretion_mg_per_litre_day = 3000;  // for each litre above the start
inline constexpr double sodium_carbohydrate_mg_per_day = 4000;     // kept less when no carbohydrate is eaten

/// Resting rate, kcal/d = weight W + height H + age A + constant; kg, m, years (Mifflin et al. 1990, Am J Clin Nutr
/// 51:241; 498 adults of 19 to 78 years).
struct RestingRate {
    double weight = 9.99;
    double height = 625;
    double age = -4.92;
    double constant = 0;
};
inline constexpr core::EnumArray<core::Sex, RestingRate> resting_rate{{RestingRate{.constant = 5}, {.constant = -161}}};

/// Body fat, % = 0.14 age + slope ln(BMI) + constant (Jackson et al. 2002, Int J Obes 26:789, Heritage study: 17 to 65
/// years; eq. 4 of [Hall]).
struct FatEstimate {
    double age = 0.14;
    double log_bmi = 0;
    double constant = 0;
};
inline constexpr core::EnumArray<core::Sex, FatEstimate> fat_estimate{
    {FatEstimate{.log_bmi = 37.31, .constant = -103.94}, {.log_bmi = 39.96, .constant = -102.01}}};

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

/// Fat that the body needs, % of weight: the low end of the bands in use, 3 to 5 % men, 10 to 13 % women (American
/// Council on Exercise; Behnke gives 3 and 12). The model has no limit of its own, so a run stops here.
inline constexpr core::EnumArray<core::Sex, double> essential_fat_percent{{3, 10}};

/// No person is taken to be fatter, % of weight: the end of the range of the parameter table.
inline constexpr double greatest_fat_percent = 60;

/// Body mass index, kg/m2, outside which height and weight cannot be meant; the equations above were fitted between
/// about 17 and 50.
inline constexpr double least_bmi = 10;
inline constexpr double greatest_bmi = 100;

/// Steps of the integrator in a day. Against steps of half the length the masses differ by less than 1e-6 kg.
inline constexpr int steps_per_day = 10;

}  // namespace energy::constants
