#include "depots/groups.hpp"

#include "support/catch.hpp"
#include "unit/depots/typical_profiles.hpp"

#include <cmath>
#include <numeric>

using core::Depot;
using depots::DepotMasses;
using depots::Group;
using depots::GroupMasses;

namespace {
const DepotMasses start{{1, 2, 3, 2, 0.5, 3, 2.5, 1.8, 1.4, 1.8, 5, 1.2}};
}  // namespace

TEST_CASE("groups are cut as DXA cuts them and sum to the depots") {
    const GroupMasses groups = depots::group_masses(start);
    CHECK(groups[Group::legs] == Approx(5 + 1.2 + depots::leg_part_of_hips * (1.4 + 1.8)));
    CHECK(groups[Group::arms] == Approx(2.5));
    CHECK(groups[Group::head] == 1);
    CHECK(std::accumulate(groups.begin(), groups.end(), 0.0) ==
          Approx(std::accumulate(start.begin(), start.end(), 0.0)));
}

TEST_CASE("depots brought to groups have those groups, in the same order within each") {
    const GroupMasses wanted{{9, 12, 2, 1.3}};
    const DepotMasses scaled = depots::with_groups(start, wanted);
    const GroupMasses groups = depots::group_masses(scaled);
    for (const Group group : core::all_values<Group>()) CHECK(groups[group] == Approx(wanted[group]).epsilon(1e-12));
    const auto same_ratio = [&](Depot a, Depot b) {
        CHECK(scaled[a] / scaled[b] == Approx(start[a] / start[b]).epsilon(1e-12));
    };
    same_ratio(Depot::chest, Depot::visceral);
    same_ratio(Depot::abdomen, Depot::flanks);
    same_ratio(Depot::thighs, Depot::hips);
    same_ratio(Depot::calves, Depot::buttocks);
    same_ratio(Depot::upper_arms, Depot::forearms);
}

TEST_CASE("depots brought to the groups that they have stay as they are") {
    const DepotMasses same = depots::with_groups(start, depots::group_masses(start));
    for (const Depot depot : core::all_values<Depot>()) CHECK(same[depot] == Approx(start[depot]).epsilon(1e-12));
}

// The slope of ln(leg / trunk) on ln(fat index), measured without a model: women -0.38, men -0.30.
TEST_CASE("legs lose share with fatness, as people's do") {
    for (const auto& [sex, low, high, slope] :
         {std::tuple{core::Sex::male, 4.0, 12.0, -0.30}, std::tuple{core::Sex::female, 6.0, 18.0, -0.38}}) {
        const depots::Profile& profile = typical_profile(sex);
        const auto log_ratio = [&, sex = sex](double fat_index) {
            const energy::Person person{.sex = sex, .age_years = 40, .height_m = 1};
            const GroupMasses groups =
                depots::group_masses(depots::baseline_split(profile, profile.rules, person, fat_index));
            return std::log(groups[Group::legs] / groups[Group::trunk]);
        };
        CAPTURE(core::name_of(sex));
        CHECK((log_ratio(high) - log_ratio(low)) / std::log(high / low) == Approx(slope).margin(0.08));
    }
}
