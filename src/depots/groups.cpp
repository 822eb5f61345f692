#include "depots/groups.hpp"

#include <cassert>
#include <cmath>
#include <initializer_list>

namespace depots {

namespace {

using core::Depot;

constexpr auto depots_above_hips = {Depot::chest, Depot::upper_back, Depot::abdomen, Depot::flanks, Depot::visceral};
constexpr auto depots_of_hips = {Depot::hips, Depot::buttocks};
constexpr auto depots_below_hips = {Depot::thighs, Depot::calves};
constexpr auto depots_of_arms = {Depot::upper_arms, Depot::forearms};

double sum_of(const DepotMasses& depots, std::initializer_list<Depot> list) {
    double sum = 0;
    for (const Depot depot : list) sum += depots[depot];
    return sum;
}

void scale(DepotMasses& depots, std::initializer_list<Depot> list, double factor) {
    for (const Depot depot : list) depots[depot] *= factor;
}

}  // namespace

GroupMasses group_masses(const DepotMasses& depots) {
    const double hips = sum_of(depots, depots_of_hips);
    GroupMasses groups;
    groups[Group::trunk] = sum_of(depots, depots_above_hips) + (1 - leg_part_of_hips) * hips;
    groups[Group::legs] = sum_of(depots, depots_below_hips) + leg_part_of_hips * hips;
    groups[Group::arms] = sum_of(depots, depots_of_arms);
    groups[Group::head] = depots[Depot::face_neck];
    return groups;
}

DepotMasses with_groups(const DepotMasses& depots, const GroupMasses& groups) {
    const GroupMasses now = group_masses(depots);
    DepotMasses scaled = depots;
    const double legs = groups[Group::legs] / now[Group::legs];
    scale(scaled, depots_of_hips, legs);
    scale(scaled, depots_below_hips, legs);
    const double above_hips = groups[Group::trunk] - (1 - leg_part_of_hips) * sum_of(scaled, depots_of_hips);
    assert(above_hips > 0);
    scale(scaled, depots_above_hips, above_hips / sum_of(depots, depots_above_hips));
    scale(scaled, depots_of_arms, groups[Group::arms] / now[Group::arms]);
    scaled[Depot::face_neck] = groups[Group::head];
    return scaled;
}

GroupMasses group_shares(const GroupLaws& laws, double x, double a) {
    GroupMasses shares;
    double sum = 0;
    for (const Group group : core::all_values<Group>()) {
        const GroupLaw& law = laws[group];
        shares[group] = std::exp(law.reference + law.fat_index * x + law.fat_index_squared * x * x + law.age * a +
                                 law.age_squared * a * a + law.fat_index_age * x * a);
        sum += shares[group];
    }
    for (double& share : shares) share /= sum;
    return shares;
}

}  // namespace depots
