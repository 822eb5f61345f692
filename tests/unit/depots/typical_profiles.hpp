#pragma once

#include "depots/distribution.hpp"
#include "depots/profile_folders.hpp"

#include <string>
#include <vector>

/// The shipped profiles.
inline const std::vector<depots::Profile>& typical_profiles() {
    static const std::vector<depots::Profile> profiles =
        depots::load_profiles(std::string(ADIPOSCOPE_SOURCE_DIR) + "/assets/profiles");
    return profiles;
}

inline const depots::Profile& typical_profile(core::Sex sex) {
    return depots::choose_profile(typical_profiles(), {}, sex);
}

/// The shares that DXA would report for these depots, as fractions of 1.
inline depots::GroupMasses dxa_shares(const depots::DepotMasses& masses) {
    depots::GroupMasses groups = depots::group_masses(masses);
    double sum = 0;
    for (const double group : groups) sum += group;
    for (double& group : groups) group /= sum;
    return groups;
}
