#include "depots/expectation.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <numeric>

namespace depots {

namespace {

using core::Depot;
using energy::Training;

constexpr double left_of_a_depot = 0.1;  // a body with no subcutaneous fat there could not be drawn

bool lies_over(Depot depot, Training training) {
    const auto is = [&](std::initializer_list<Depot> list) { return std::ranges::find(list, depot) != list.end(); };
    switch (training) {
        case Training::chest:
            return is({Depot::chest});
        case Training::back:
            return is({Depot::upper_back});
        case Training::shoulders:
            return is({Depot::upper_arms, Depot::upper_back});
        case Training::arms:
            return is({Depot::upper_arms, Depot::forearms});
        case Training::glutes:
            return is({Depot::buttocks, Depot::hips});
        case Training::thighs:
            return is({Depot::thighs});
        case Training::calves:
            return is({Depot::calves});
        case Training::none:
        case Training::balanced:
        case Training::core:
            break;
    }
    return is({Depot::abdomen, Depot::flanks});
}

}  // namespace

DepotMasses expected_masses(const DepotMasses& start, double fat_kg, Training training) {
    const double start_kg = std::accumulate(start.begin(), start.end(), 0.0);
    DepotMasses masses = start;
    double over = 0;
    for (const Depot depot : core::all_values<Depot>())
        if (lies_over(depot, training)) over += start[depot];
    const double taken = std::clamp(start_kg - fat_kg, 0.0, (1 - left_of_a_depot) * over);
    for (const Depot depot : core::all_values<Depot>())
        if (lies_over(depot, training)) masses[depot] -= taken * start[depot] / over;
    const double rest = fat_kg - (start_kg - taken);  // negative: more than the place can supply
    const double others = rest > 0 ? start_kg - taken : start_kg - over;
    for (const Depot depot : core::all_values<Depot>())
        if (rest > 0 || !lies_over(depot, training)) masses[depot] *= 1 + rest / others;
    return masses;
}

}  // namespace depots
