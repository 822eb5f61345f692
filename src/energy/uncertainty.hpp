#pragma once

#include "energy/trajectory.hpp"

#include <vector>

namespace energy {

/// Range of weight and fat for about two in three people with these inputs (plus or minus one standard deviation).
struct BandDay {
    double weight_low_kg = 0;
    double weight_high_kg = 0;
    double fat_low_kg = 0;
    double fat_high_kg = 0;
    bool operator==(const BandDay&) const = default;
};

/// The band around `run`, which is simulate(person, plan): one entry per day. Three sources are varied by one standard
/// deviation up and down, one at a time, and their half-widths are combined in quadrature: body fat on day 0;
/// maintenance intake at the given activity, with unchanged eating (with a constant gap, which follows the true
/// expenditure, only its later course); and the model itself, as a fraction of the change since day 0. Values and
/// sources: constants.hpp.
std::vector<BandDay> uncertainty_band(const Person& person, const Plan& plan, const Trajectory& run);

}  // namespace energy
