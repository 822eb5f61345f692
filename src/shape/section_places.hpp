#pragma once

#include "shape/tissues.hpp"

// The sections whose areas are reported.

namespace shape {

enum class SectionPlace { navel, chest, mid_thigh_right, mid_thigh_left, mid_arm_right, mid_arm_left };

/// Areas of the trunk at navel and nipples (not below the rib cage), of each thigh half-way between hip and knee
/// (horizontal sections), and of each upper arm half-way between shoulder and elbow (across the arm).
using SectionAreas = core::EnumArray<SectionPlace, PartAreas>;

SectionAreas section_areas(const Tissues& tissues);

}  // namespace shape

template <>
struct core::EnumNames<shape::SectionPlace> {
    static constexpr std::array<std::string_view, 6> names{"navel",          "chest",         "mid_thigh_right",
                                                           "mid_thigh_left", "mid_arm_right", "mid_arm_left"};
};
