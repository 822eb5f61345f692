#pragma once

#include "depots/distribution.hpp"
#include "depots/profile_folders.hpp"

#include <string>
#include <vector>

/// The profiles that the program ships.
inline const std::vector<depots::Profile>& typical_profiles() {
    static const std::vector<depots::Profile> profiles =
        depots::load_profiles(std::string(ADIPOSCOPE_SOURCE_DIR) + "/assets/profiles");
    return profiles;
}

inline const depots::Profile& typical_profile(core::Sex sex) {
    return depots::choose_profile(typical_profiles(), {}, sex);
}

/// Trunk, legs, arms and head as DXA groups them, shares of 1: legs are thighs, calves and half of hips and buttocks.
struct DxaGroups {
    double trunk = 0;
    double legs = 0;
    double arms = 0;
    double head = 0;
};

inline DxaGroups dxa_groups(const depots::DepotMasses& masses) {
    using core::Depot;
    double sum = 0;
    for (const double mass : masses) sum += mass;
    DxaGroups groups;
    groups.legs = masses[Depot::thighs] + masses[Depot::calves] + (masses[Depot::hips] + masses[Depot::buttocks]) / 2;
    groups.arms = masses[Depot::upper_arms] + masses[Depot::forearms];
    groups.head = masses[Depot::face_neck];
    groups.trunk = sum - groups.legs - groups.arms - groups.head;
    return {groups.trunk / sum, groups.legs / sum, groups.arms / sum, groups.head / sum};
}
