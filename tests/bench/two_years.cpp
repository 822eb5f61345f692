// Prints how long two simulated years take on one core: energy alone, with the depots of every day, and with the
// thickness of every depot on every day and the order in which they look lean. Aim: all together under 1 ms.

#include "depots/lean_look.hpp"
#include "depots/profile_folders.hpp"
#include "document/simulation.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace {

constexpr int rounds = 300;

/// The fastest of some rounds, ms: what the machine needs when nothing else disturbs it.
template <class Work>
double fastest_ms(Work work) {
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
        best = std::min(best, taken.count());
    }
    return best;
}

}  // namespace

int main() {
    const auto profiles = depots::load_profiles(ADIPOSCOPE_SOURCE_DIR "/assets/profiles");
    depots::DepotAreas areas;
    for (double& area : areas) area = 0.17;
    areas[core::Depot::visceral] = 0;
    double kept = 0;  // so that nothing is optimised away
    for (const energy::DeficitMode mode : core::all_values<energy::DeficitMode>())
        for (const energy::Training training : {energy::Training::none, energy::Training::balanced}) {
            document::Document question;
            question.plan = {.deficit_kcal_per_day = 300, .deficit_mode = mode, .training = training, .days = 730};
            const auto& [person, plan, distribution] = question;
            const double energy_ms = fastest_ms([&, &person = person, &plan = plan] {
                kept += energy::simulate(person, plan).days.back().state.fat_kg;
            });
            const double depots_ms =
                fastest_ms([&] { kept += document::simulate(profiles, question).depots.back()[core::Depot::abdomen]; });
            const auto& profile = depots::choose_profile(profiles, distribution, person.sex);
            const double all_ms = fastest_ms([&, &person = person, &distribution = distribution] {
                const document::Simulation run = document::simulate(profiles, question);
                for (const depots::DepotMasses& masses : run.depots)
                    kept += depots::mean_thickness_mm(masses, areas)[core::Depot::thighs];
                const auto& start = run.trajectory.days.front().state;
                const auto baseline = depots::baseline_for(profile, distribution, person, start.fat_kg);
                kept += *depots::lean_order(baseline, areas, 0.03 * start.weight_kg(), run.trajectory).front().fat_kg;
            });
            std::printf("%-6s %-8s  energy %.3f ms, with depots %.3f ms, with thickness and lean order %.3f ms\n",
                        core::name_of(mode).data(), core::name_of(training).data(), energy_ms, depots_ms, all_ms);
        }
    return kept == 0;
}
