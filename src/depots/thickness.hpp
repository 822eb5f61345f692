#pragma once

#include "depots/profile.hpp"

namespace depots {

/// Density of fat at 37 C (Siri 1956).
inline constexpr double fat_kg_per_litre = 0.9007;

/// Skin over each depot, m2; 0 for `visceral`.
using DepotAreas = core::EnumArray<core::Depot, double>;

/// Mean thickness of the fat under the skin of each depot, mm; 0 for `visceral`.
using DepotThicknesses = core::EnumArray<core::Depot, double>;

/// Volume over area: spread over its skin, a depot is that thick on average and integrates back to itself. Where its
/// mask fades out it is thinner, in its middle thicker.
DepotThicknesses mean_thickness_mm(const DepotMasses& masses, const DepotAreas& areas);

/// Subcutaneous fat over all the skin, mm.
double whole_body_thickness_mm(const DepotMasses& masses, const DepotAreas& areas);

}  // namespace depots
