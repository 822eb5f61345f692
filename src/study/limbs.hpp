#pragma once

#include "study/simulation.hpp"

// The tissues of each arm and leg.

namespace study {

enum class Limb { arm, leg };

/// Fat under the skin, and muscle as the model divides it among its groups: those of the arms, and those of thighs and
/// calves.
struct LimbMasses {
    double fat_kg = 0;
    double muscle_kg = 0;
    bool operator==(const LimbMasses&) const = default;
};
using Limbs = core::EnumArray<Limb, core::EnumArray<core::Side, LimbMasses>>;

/// Depots know no side, so that both sides have half of their fat; muscle added by training belongs to the trained
/// side. Precondition: `day` is a day of the run.
Limbs limbs_on(const Simulation& simulation, int day);

}  // namespace study

template <>
struct core::EnumNames<study::Limb> {
    static constexpr std::array<std::string_view, 2> names{"arm", "leg"};
};
