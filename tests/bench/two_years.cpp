// Time for two simulated years on one core: energy alone, with the depots of every day, and with the thickness of every
// depot on every day and the order in which they look lean. Rows of scripts/bench. Fails if the number of allocations
// depends on the number of days.

#include "depots/lean_look.hpp"
#include "depots/profile_folders.hpp"
#include "row.hpp"
#include "study/simulation.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <new>

namespace {

long allocations = 0;

}  // namespace

void* operator new(std::size_t size) {
    ++allocations;
    if (void* memory = std::malloc(size)) return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}

namespace {

constexpr int rounds = 300;

/// The fastest of several rounds, ms: the time without interference.
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
    const auto allocations_of = [&](int days) {
        document::Document question;
        question.plan.days = days;
        const long before = allocations;
        const study::Simulation run = study::simulate(profiles, question);
        for (const depots::DepotMasses& masses : run.depots) depots::mean_thickness_mm(masses, areas);
        return allocations - before;
    };
    const long of_a_year = allocations_of(365);
    const long of_ten = allocations_of(3650);
    if (of_a_year != of_ten) {
        std::fprintf(stderr, "memory is asked for %ld times for a year, %ld times for ten: as often was expected\n",
                     of_a_year, of_ten);
        return 1;
    }

    double kept = 0;  // prevents the work from being optimised away
    for (const energy::DeficitMode mode : core::all_values<energy::DeficitMode>())
        for (const energy::Training training : {energy::Training::none, energy::Training::balanced}) {
            document::Document question;
            question.plan = {.deficit_kcal_per_day = 300, .deficit_mode = mode, .training = training, .days = 730};
            const energy::Person& person = question.person;
            const energy::Plan& plan = question.plan;
            const depots::Distribution& distribution = question.distribution;
            const double energy_ms =
                fastest_ms([&] { kept += energy::simulate(person, plan).days.back().state.fat_kg; });
            const double depots_ms =
                fastest_ms([&] { kept += study::simulate(profiles, question).depots.back()[core::Depot::abdomen]; });
            const auto& profile = depots::choose_profile(profiles, distribution, person.sex);
            const double all_ms = fastest_ms([&] {
                const study::Simulation run = study::simulate(profiles, question);
                for (const depots::DepotMasses& masses : run.depots)
                    kept += depots::mean_thickness_mm(masses, areas)[core::Depot::thighs];
                const auto& start = run.trajectory.days.front().state;
                const auto baseline = depots::baseline_for(profile, distribution, person, start.fat_kg);
                kept += *depots::lean_order(baseline, areas, 0.03 * start.weight_kg(), run.trajectory).front().fat_kg;
            });
            const std::string name =
                std::string(core::name_of(mode)) + ", training " + std::string(core::name_of(training));
            print_row("two years, depots: " + name, depots_ms, "energy alone", energy_ms, "");
            print_row("  with thickness and order: " + name, all_ms, "energy alone", energy_ms, "1 ms");
        }
    return kept == 0;
}
