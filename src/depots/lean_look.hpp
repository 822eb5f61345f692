#pragma once

#include "depots/distribution.hpp"
#include "depots/thickness.hpp"
#include "energy/trajectory.hpp"

#include <array>
#include <optional>

namespace depots {

/// Mean thickness at or below which a depot looks lean, mm: the same for both sexes, half-way between the typical man
/// at 14 % and the typical woman at 21 % body fat, just above the athletes' bands (6 to 13 and 14 to 20 %, American
/// Council on Exercise [C]). 1.15 times that on chest, upper back and upper arms, where ribs, shoulder blades and the
/// edge of the shoulder muscle are more visible [C]. At least 6.4 mm, the mean over eight sites of elite women athletes
/// (51 mm in sum, Mueller et al. 2020 [A]). tests/unit/shape derives it again from profiles and bodies.
extern const DepotThicknesses lean_thickness_mm;

/// When one depot looks lean.
struct LeanMoment {
    core::Depot depot = core::Depot::abdomen;
    std::optional<double> fat_kg;       ///< total fat at which it starts to look lean; unset: not above essential fat
    std::optional<int> lean_on_day;     ///< first day on which it looks lean, if any
    std::optional<int> covered_on_day;  ///< first day on which it does not look lean, if any
    bool operator==(const LeanMoment&) const = default;
};

/// All subcutaneous depots, from the first to look lean to the last; when fat is gained, the last is covered first.
/// Derived from thickness alone. `essential_kg` as for `follow`; `areas` of one figure of this person. Limitation: the
/// skin area is that figure's on all days.
using LeanOrder = std::array<LeanMoment, core::enum_count<core::Depot> - 1>;
LeanOrder lean_order(const Baseline& baseline, const DepotAreas& areas, double essential_kg,
                     const energy::Trajectory& trajectory);

}  // namespace depots
