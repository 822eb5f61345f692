#include "fit_fat/fitted.hpp"

#include "fit_fat/spread.hpp"

namespace fit {

depots::Profile fitted_profile(depots::Profile profile, const std::vector<Scanned>& people,
                               const std::vector<VisceralMedian>& medians) {
    const Reference reference{profile.reference_age_years, profile.reference_fat_index_kg_per_m2};
    profile.groups = fit_group_laws(people, reference);
    const Spread spread = fit_spread(people, *profile.groups, reference);
    profile.pattern_log_odds = spread.reference;
    profile.pattern_age_slope = spread.age_slope;
    profile.age_courses[core::Depot::visceral].points = fit_visceral_course(profile, medians);
    return profile;
}

}  // namespace fit
