#pragma once

#include "core/anatomy.hpp"
#include "core/enum_array.hpp"

namespace depots {

/// Fat of each depot, kg.
using DepotMasses = core::EnumArray<core::Depot, double>;

/// The regions of a whole-body DXA scan, both sides together.
enum class Group { trunk, legs, arms, head };

}  // namespace depots

template <>
struct core::EnumNames<depots::Group> {
    static constexpr std::array<std::string_view, 4> names{"trunk", "legs", "arms", "head"};
};

namespace depots {

using GroupMasses = core::EnumArray<Group, double>;

/// Part of the depots hips and buttocks that DXA counts with the legs, because it ends the trunk at lines through the
/// femoral necks. The only free constant between depots and DXA: with 0.70 to 0.75 the means of 5,355 adults agree
/// (NHANES 1999 to 2004) [B].
inline constexpr double leg_part_of_hips = 0.725;

/// The groups that a DXA scan would report for these depots; same sum.
GroupMasses group_masses(const DepotMasses& depots);

/// These depots with each group scaled as a whole so that a DXA scan would report `groups`; proportions within a group
/// are unchanged. Preconditions: no depot is negative and each group has fat; the trunk of `groups` has more than its
/// part of hips and buttocks, which is true of any adult.
DepotMasses with_groups(const DepotMasses& depots, const GroupMasses& groups);

/// ln(fat of a group / fat of the trunk), a surface over x = ln(fat index / reference) and a = (age - reference) / 20
/// years.
struct GroupLaw {
    double reference = 0;          ///< at x = 0, a = 0
    double fat_index = 0;          ///< times x
    double fat_index_squared = 0;  ///< times x^2
    double age = 0;                ///< times a
    double age_squared = 0;        ///< times a^2
    double fat_index_age = 0;      ///< times x a
    bool operator==(const GroupLaw&) const = default;
};

/// The law of the trunk is all zero.
using GroupLaws = core::EnumArray<Group, GroupLaw>;

/// Shares of total fat at x and a; they sum to 1.
GroupMasses group_shares(const GroupLaws& laws, double x, double a);

}  // namespace depots
