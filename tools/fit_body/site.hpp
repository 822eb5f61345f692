#pragma once

#include "core/anatomy.hpp"

namespace fit {

/// What was measured of people: tapes, cm, in the order of core::Girth, and the lean tissue of limbs by DXA, kg.
enum class Site {
    neck,
    chest,
    waist,
    hip,
    thigh,
    knee,
    calf,
    ankle,
    upper_arm,
    upper_arm_flexed,
    forearm,
    wrist,
    shoulder,
    arms_lean,
    legs_lean
};

constexpr bool is_limb(Site site) {
    return site == Site::arms_lean || site == Site::legs_lean;
}

constexpr Site site_of(core::Girth girth) {
    return static_cast<Site>(girth);
}

}  // namespace fit

template <>
struct core::EnumNames<fit::Site> {
    static constexpr std::array<std::string_view, 15> names{
        "neck",    "chest", "waist",    "hip",       "thigh",
        "knee",    "calf",  "ankle",    "upper_arm", "upper_arm_flexed",
        "forearm", "wrist", "shoulder", "arms_lean", "legs_lean"};
};
static_assert(core::name_of(fit::site_of(core::Girth::shoulder)) == core::name_of(core::Girth::shoulder));
