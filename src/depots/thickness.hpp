#pragma once

#include "depots/profile.hpp"

namespace depots {

/// Skin over each depot, m2; 0 for `visceral`.
using DepotAreas = core::EnumArray<core::Depot, double>;

/// Mean thickness of the fat under the skin of each depot, mm; 0 for `visceral`.
using DepotThicknesses = core::EnumArray<core::Depot, double>;

/// Volume over area: spread over its skin, a depot is that thick on average and integrates back to itself. Where its
/// mask fades out it is thinner, in its middle thicker.
DepotThicknesses mean_thickness_mm(const DepotMasses& masses, const DepotAreas& areas);

}  // namespace depots
