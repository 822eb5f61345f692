#include "depots/expectation.hpp"

#include "support/catch.hpp"

#include <numeric>

using core::Depot;
using depots::DepotMasses;
using energy::Training;

namespace {
const DepotMasses start{{1, 2, 3, 2, 0.5, 3, 2.5, 1.8, 1.4, 1.8, 5, 1.2}};
double sum_of(const DepotMasses& masses) {
    return std::accumulate(masses.begin(), masses.end(), 0.0);
}
}  // namespace

TEST_CASE("whatever people expect, the fat in all is the same") {
    for (const Training training : core::all_values<Training>())
        for (const double part : {1.2, 1.0, 0.9, 0.5, 0.2}) {
            const DepotMasses masses = depots::expected_masses(start, part * sum_of(start), training);
            CHECK(sum_of(masses) == Approx(part * sum_of(start)));
            for (const double mass : masses) CHECK(mass > 0);
        }
}

TEST_CASE("crunches are expected to empty the belly and nothing else") {
    const DepotMasses masses = depots::expected_masses(start, sum_of(start) - 2, Training::core);
    for (const Depot depot : core::all_values<Depot>())
        if (depot == Depot::abdomen || depot == Depot::flanks)
            CHECK(masses[depot] < 0.75 * start[depot]);
        else
            CHECK(masses[depot] == start[depot]);
}

TEST_CASE("nothing lost, nothing expected") {
    CHECK(depots::expected_masses(start, sum_of(start), Training::thighs)[Depot::thighs] ==
          Approx(start[Depot::thighs]));
}
