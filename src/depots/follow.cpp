// Based on: D. E. Hallgreen, K. D. Hall, Allometric relationship between changes of visceral fat and total fat mass,
// Int J Obes 32 (2008) 845-852, DOI 10.1038/sj.ijo.0803783, extended to every depot:
//
//   dF_r/dF = b_r F_r / F,  that is  F_r = F_r0 (F / F0)^b_r
//
// The twelve masses do not sum to F, so all are scaled by one factor. Between two days the ratio of two depots
// therefore changes by (F / F0)^(b_r - b_s), whatever the factor: loss and regain follow the same path.

#include "depots/follow.hpp"

#include <cassert>
#include <cmath>
#include <numeric>

namespace depots {

DepotMasses follow(const DepotRules& rules, const DepotMasses& start, double fat_kg, double essential_kg) {
    const double start_kg = std::accumulate(start.begin(), start.end(), 0.0);
    assert(start_kg > 0 && fat_kg >= 0);
    DepotMasses masses = start;
    if (fat_kg <= essential_kg) {
        for (double& mass : masses) mass *= fat_kg / start_kg;
        return masses;
    }
    const double log_ratio = std::log(fat_kg / start_kg);
    for (const core::Depot depot : core::all_values<core::Depot>())
        masses[depot] *= std::exp(rules[depot].loss_exponent * log_ratio);

    // A depot below its floor is raised to it and the others are reduced, which may take another below its floor. The
    // scale only decreases, so a raised depot stays raised and twelve rounds suffice.
    const double floor_ratio = essential_kg / start_kg;
    core::EnumArray<core::Depot, bool> lifted{};
    double scale = 0;
    for (bool again = true; again;) {
        double left_kg = fat_kg;
        double free_kg = 0;
        for (const core::Depot depot : core::all_values<core::Depot>()) {
            if (lifted[depot])
                left_kg -= floor_ratio * start[depot];
            else
                free_kg += masses[depot];
        }
        scale = left_kg / free_kg;
        again = false;
        for (const core::Depot depot : core::all_values<core::Depot>()) {
            if (lifted[depot] || scale * masses[depot] >= floor_ratio * start[depot]) continue;
            lifted[depot] = true;
            again = true;
        }
    }
    for (const core::Depot depot : core::all_values<core::Depot>())
        masses[depot] = lifted[depot] ? floor_ratio * start[depot] : scale * masses[depot];
    return masses;
}

}  // namespace depots
