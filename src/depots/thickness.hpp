#pragma once

#include "depots/profile.hpp"

namespace depots {

/// Skin area over each depot, m2; 0 for `visceral`.
using DepotAreas = core::EnumArray<core::Depot, double>;

/// Mean thickness of the subcutaneous fat of each depot, mm; 0 for `visceral`.
using DepotThicknesses = core::EnumArray<core::Depot, double>;

/// Volume over area: the mean thickness that integrates to the depot's volume over its skin. The actual layer is
/// thinner where the depot's mask fades out and thicker in the middle.
DepotThicknesses mean_thickness_mm(const DepotMasses& masses, const DepotAreas& areas);

}  // namespace depots
