#pragma once

#include "energy/trajectory.hpp"

#include <vector>

namespace energy {

/// Where weight and fat lie in about two in three people with these numbers (one standard deviation either way).
struct BandDay {
    double weight_low_kg = 0;
    double weight_high_kg = 0;
    double fat_low_kg = 0;
    double fat_high_kg = 0;
    bool operator==(const BandDay&) const = default;
};

/// The band around `run`, which is simulate(person, plan): one entry a day. Three sources are varied by one standard
/// deviation up and down, each alone, and the half-distances are added as squares: body fat on day 0; the maintenance
/// intake that activity stands for, at unchanged eating (with a constant gap, which follows the true expenditure, only
/// its later course); and the model itself, as a part of the change since day 0. Numbers and sources: constants.hpp.
std::vector<BandDay> uncertainty_band(const Person& person, const Plan& plan, const Trajectory& run);

}  // namespace energy
