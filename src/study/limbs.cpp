#include "study/limbs.hpp"

namespace study {

namespace {

constexpr core::EnumArray<Limb, std::array<core::Depot, 2>> depots_of{
    {{{core::Depot::upper_arms, core::Depot::forearms}, {core::Depot::thighs, core::Depot::calves}}}};

bool is_in(Limb limb, core::MuscleGroup group) {
    if (limb == Limb::arm) return group == core::MuscleGroup::arms;
    return group == core::MuscleGroup::thighs || group == core::MuscleGroup::calves;
}

}  // namespace

Limbs limbs_on(const Simulation& simulation, int day) {
    const auto index = static_cast<std::size_t>(day);
    const energy::BodyState& state = simulation.trajectory.days[index].state;
    const core::MuscleSides gained_kg = energy::muscle_gains(simulation.trajectory, day);
    const double untrained_lean_kg = state.lean_kg() - state.muscle_gain_kg;
    Limbs limbs{};
    for (const Limb limb : core::all_values<Limb>())
        for (const core::Side side : core::all_values<core::Side>()) {
            LimbMasses& masses = limbs[limb][side];
            for (const core::Depot depot : depots_of[limb]) masses.fat_kg += simulation.depots[index][depot] / 2;
            for (const core::MuscleGroup group : core::all_values<core::MuscleGroup>())
                if (is_in(limb, group))
                    masses.muscle_kg += energy::group_muscle_kg(group, simulation.person.sex, untrained_lean_kg) / 2 +
                                        gained_kg[group][side];
        }
    return limbs;
}

}  // namespace study
