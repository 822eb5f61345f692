#include "energy/evidence.hpp"

#include "energy/constants.hpp"

#include <array>

namespace energy {

namespace {

namespace k = constants;
using core::MuscleGroup;
using core::Sex;

constexpr std::string_view hall = "Hall et al. 2011, Lancet 378:826, web appendix";
constexpr std::string_view mifflin = "Mifflin et al. 1990, Am J Clin Nutr 51:241";
constexpr std::string_view jackson = "Jackson et al. 2002, Int J Obes 26:789, by Hall 2011, eq. 4";
constexpr std::string_view silva = "Silva et al. 2007, as used by the NIH body weight planner";
constexpr std::string_view essential = "Low ends of the bands in use, 3 to 5 and 10 to 13 % (ACE; Behnke 3 and 12)";
constexpr std::string_view compendium = "Ainsworth et al. 2011, Med Sci Sports Exerc 43:1575: 3.5 MET, less rest";
constexpr std::string_view wernbom =
    "Wernbom et al. 2007, Sports Med 37:225, and Walts et al. 2008 (+9.2 % in 10 weeks at 50 to 85)";
constexpr std::string_view janssen = "Janssen et al. 2000, J Appl Physiol 89:81, 468 adults by MRI";
constexpr std::string_view thinness =
    "Judgement: the equations were fitted from about 17 on; 16 is severe thinness (WHO)";
constexpr std::string_view judgement = "Judgement";

constexpr std::array table{
    Evidence{"rho_F", "energy in fat", k::fat_energy, "kcal/kg", hall, 'A'},
    Evidence{"rho_L", "energy in cell-lean tissue", k::lean_energy, "kcal/kg", hall, 'A'},
    Evidence{"rho_G", "energy in glycogen", k::glycogen_energy, "kcal/kg", hall, 'A'},
    Evidence{"C", "Forbes's constant for energy", k::forbes_kg, "kg", "Forbes 1987; Hall 2007, Br J Nutr 97:1059", 'A'},
    Evidence{"gamma_F", "energy that fat uses at rest", k::fat_use, "kcal/kg/d", hall, 'A'},
    Evidence{"gamma_L", "energy that lean tissue uses at rest", k::lean_use, "kcal/kg/d", hall, 'A'},
    Evidence{"eta_F", "energy to build fat", k::fat_building, "kcal/kg", hall, 'A'},
    Evidence{"eta_L", "energy to build lean tissue", k::lean_building, "kcal/kg", hall, 'A'},
    Evidence{"beta_TEF", "thermic effect of food", k::thermic_effect, "of intake", hall, 'A'},
    Evidence{"beta_AT", "adaptive thermogenesis", k::adaptation, "of intake", hall, 'A'},
    Evidence{"tau_AT", "time in which it adapts", k::adaptation_days, "d", hall, 'A'},
    Evidence{"CI", "carbohydrate in food", k::carbohydrate_share, "of intake", hall, 'A'},
    Evidence{"G_0", "glycogen on day 0", k::start_glycogen_kg, "kg", hall, 'A'},
    Evidence{"W", "water held by glycogen", k::water_per_glycogen, "kg/kg", hall, 'A'},
    Evidence{"Na", "sodium in water outside the cells", k::sodium_mg_per_litre, "mg/L", hall, 'A'},
    Evidence{"xi_Na", "sodium excretion", k::sodium_excretion_mg_per_litre_day, "mg/L/d", hall, 'A'},
    Evidence{"xi_CI", "sodium that follows carbohydrate", k::sodium_carbohydrate_mg_per_day, "mg/d", hall, 'A'},
    Evidence{"RMR men", "resting rate, constant", k::resting_rate[Sex::male].constant, "kcal/d", mifflin, 'A'},
    Evidence{"RMR women", "resting rate, constant", k::resting_rate[Sex::female].constant, "kcal/d", mifflin, 'A'},
    Evidence{"body fat men", "slope on ln BMI", k::fat_estimate[Sex::male].log_bmi, "%", jackson, 'A'},
    Evidence{"body fat women", "slope on ln BMI", k::fat_estimate[Sex::female].log_bmi, "%", jackson, 'A'},
    Evidence{"ECF_0 men", "water outside the cells, on weight", k::water_estimate[Sex::male].weight, "kg/kg", silva,
             'A'},
    Evidence{"ECF_0 women", "water outside the cells, on weight", k::water_estimate[Sex::female].weight, "kg/kg", silva,
             'A'},
    Evidence{"essential men", "fat that the body needs", k::essential_fat_percent[Sex::male], "%", essential, 'C'},
    Evidence{"essential women", "fat that the body needs", k::essential_fat_percent[Sex::female], "%", essential, 'C'},
    Evidence{"least BMI", "at which a run ends", k::least_bmi, "kg/m2", thinness, 'C'},
    Evidence{"session", "energy of training above rest", k::session_kcal_per_kg_hour, "kcal/kg/h", compendium, 'C'},
    Evidence{"whole body", "length of a session", k::balanced_session_hours, "h", judgement, 'C'},
    Evidence{"one group", "length of a session", k::group_session_hours, "h", judgement, 'C'},
    Evidence{"f(n)", "sessions a week in which growth saturates", k::sessions_scale, "a week",
             "Judgement; Schoenfeld et al. 2016, Sports Med 46:1689: 0.30 / 0.49 = 0.61", 'C'},
    Evidence{"tau", "time in which growth slows down", k::growth_days, "d", wernbom, 'B'},
    Evidence{"ceiling, thighs", "muscle that training can add", k::muscle_groups[MuscleGroup::thighs].ceiling,
             "of the group", wernbom, 'B'},
    Evidence{"ceiling, arms", "muscle that training can add", k::muscle_groups[MuscleGroup::arms].ceiling,
             "of the group", "Wernbom et al. 2007: elbow flexors 0.20 to the thighs' 0.11 %/d", 'C'},
    Evidence{"growth of each group", "when all are trained", k::balanced_growth, "of it alone",
             "Benito et al. 2020: +1.53 kg in 158 groups of men", 'B'},
    Evidence{"deficit", "that cancels growth", k::deficit_without_growth, "kcal/d",
             "Murphy & Koehler 2022, Scand J Med Sci Sports 32:125", 'A'},
    Evidence{"spared", "lean loss that training prevents", k::lean_spared, "of it",
             "Sardeli et al. 2018, Nutrients 10:423", 'A'},
    Evidence{"muscle men", "skeletal muscle", k::muscle_of_lean[Sex::male], "of fat-free mass", janssen, 'B'},
    Evidence{"muscle women", "skeletal muscle", k::muscle_of_lean[Sex::female], "of fat-free mass", janssen, 'B'},
    Evidence{"body fat on day 0, estimated", "standard deviation", k::estimated_fat_error_percent, "points",
             "Such regressions leave 3.5 (NHANES 1999 to 2006) to 5", 'C'},
    Evidence{"body fat on day 0, given", "standard deviation", k::given_fat_error_percent, "points", judgement, 'C'},
    Evidence{"maintenance intake", "standard deviation", k::maintenance_error, "of it",
             "Hall et al. 2011, on the initial energy requirement", 'C'},
    Evidence{"the model", "standard deviation", k::model_error, "of the change",
             "Guo et al. 2018, Am J Clin Nutr 107:558: 0.47 of 7.5 kg in CALERIE-2", 'B'},
};

}  // namespace

std::span<const Evidence> evidence() {
    return table;
}

}  // namespace energy
