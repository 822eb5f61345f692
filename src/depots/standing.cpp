#include "depots/standing.hpp"

#include "depots/age_course.hpp"
#include "depots/distribution.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace depots {

namespace {

// Median visceral fat in the android region by iDXA over height squared, kg/m2 at 1.76 m (men) and 1.63 m (women):
// LEAD, 10,894 Austrians (Ofenheimer et al. 2020, Eur J Clin Nutr) [A]; times 2.5 and 2.4 for the whole abdomen, see
// the profiles [B].
const core::EnumArray<core::Sex, AgeCourse> visceral_kg{{
    AgeCourse{.points = {{18, 0.411}, {25, 0.871}, {35, 1.706}, {45, 2.721}, {55, 3.715}, {65, 4.490}, {81, 5.441}},
              .source = ""},
    AgeCourse{.points = {{18, 0.330}, {25, 0.403}, {35, 0.613}, {45, 0.978}, {55, 1.546}, {65, 2.149}, {81, 2.726}},
              .source = ""},
}};
constexpr core::EnumArray<core::Sex, double> height_m{{1.76, 1.63}};

// Standard deviation of its logarithm among people of the same age: 2.7 +- 1.8 L in 121 men and 1.7 +- 1.2 L in 198
// women (Shen et al. 2004, Am J Clin Nutr 80:271), minus the contribution of their ages, 42 +- 16 and 48 +- 19 years
// [C].
constexpr double visceral_log_spread = 0.55;

constexpr double youngest_years = 18, oldest_years = 85;  // age range of the people measured

double normal_percentile(double deviations) {
    return 50 * std::erfc(-deviations / std::sqrt(2.0));
}

double trunk_percentile(const energy::Person& person, double trunk_kg) {
    const TrunkNorm& norm = trunk_norm[person.sex];
    const double a = (std::clamp(person.age_years, youngest_years, oldest_years) - 40) / 20;
    const double mean = norm.reference + norm.age * a + norm.age_squared * a * a;
    const double root = std::cbrt(trunk_kg / (person.height_m * person.height_m));
    return normal_percentile((root - mean) / (norm.spread * std::exp(norm.spread_age * a)));
}

double visceral_percentile(const energy::Person& person, double kg) {
    const double size = std::pow(person.height_m / height_m[person.sex], 2);
    const double median_kg = size * age_factor(visceral_kg[person.sex], person.age_years);
    return normal_percentile(std::log(std::max(kg, 1e-9) / median_kg) / visceral_log_spread);
}

}  // namespace

const core::EnumArray<core::Sex, TrunkNorm> trunk_norm{{
    TrunkNorm{.reference = 1.552, .age = 0.138, .age_squared = -0.051, .spread = 0.215, .spread_age = -0.088},
    TrunkNorm{.reference = 1.707, .age = 0.112, .age_squared = -0.048, .spread = 0.244, .spread_age = -0.107},
}};

Standing standing_of(const Profile& profile, const energy::Person& person, const DepotMasses& depots_kg) {
    const GroupMasses groups = group_masses(depots_kg);
    Standing standing{.trunk_to_legs_percentile = {},
                      .trunk_fat_percentile = trunk_percentile(person, groups[Group::trunk]),
                      .visceral_fat_percentile = visceral_percentile(person, depots_kg[core::Depot::visceral])};
    if (!profile.groups) return standing;
    const double fat_kg = std::accumulate(depots_kg.begin(), depots_kg.end(), 0.0);
    const GroupMasses typical = typical_groups(profile, person, fat_kg);
    const double off =
        std::log(groups[Group::trunk] / groups[Group::legs]) - std::log(typical[Group::trunk] / typical[Group::legs]);
    standing.trunk_to_legs_percentile = normal_percentile(off / pattern_spread(profile, person.age_years));
    return standing;
}

}  // namespace depots
