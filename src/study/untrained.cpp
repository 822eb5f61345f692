#include "study/untrained.hpp"

#include "core/error.hpp"
#include "depots/follow.hpp"

#include <boost/math/tools/toms748_solve.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <optional>
#include <utility>

namespace study {

namespace {

constexpr double close_kcal_per_day = 1e-7;
constexpr double farthest_kcal_per_day = 1500;  // more than daily sessions of the heaviest use

/// Fat left on the plan's last day minus `fat_kg`; far below 0 if the run does not get that far.
double missed_by(const energy::Person& person, const energy::Plan& plan, double fat_kg) {
    if (energy::impossible(person, plan)) return -fat_kg;
    const energy::Trajectory run = energy::simulate(person, plan);
    if (static_cast<int>(run.days.size()) <= plan.days) return -fat_kg;
    return run.days.back().state.fat_kg - fat_kg;
}

energy::Plan with_more_deficit(energy::Plan plan, double more_kcal_per_day) {
    plan.deficit_kcal_per_day += more_kcal_per_day;
    for (energy::Phase& phase : plan.later) phase.deficit_kcal_per_day += more_kcal_per_day;
    return plan;
}

/// The amount to add to the deficit of every phase for the plan to end at `fat_kg`; unset if there is none
/// within `farthest_kcal_per_day`.
std::optional<double> more_deficit_for(const energy::Person& person, const energy::Plan& plan, double fat_kg) {
    const auto miss_kg = [&](double more) { return missed_by(person, with_more_deficit(plan, more), fat_kg); };
    const auto are_close = [](double low, double high) { return high - low <= close_kcal_per_day; };
    const double low = -farthest_kcal_per_day, high = farthest_kcal_per_day;
    const double at_low = miss_kg(low), at_high = miss_kg(high);
    if (at_low < 0 || at_high > 0) return std::nullopt;
    std::uintmax_t most_steps = 100;
    return boost::math::tools::toms748_solve(miss_kg, low, high, at_low, at_high, are_close, most_steps).first;
}

bool trains(const energy::Plan& plan) {
    return plan.training != energy::Training::none ||
           std::ranges::any_of(plan.later, [](const auto& phase) { return phase.training != energy::Training::none; });
}

}  // namespace

Untrained without_training(const document::Document& document, const Simulation& simulation, int day) {
    assert(day >= 0 && day <= simulation.last_day());
    Untrained other{.plan = document.plan, .simulation = simulation};
    other.plan.training = energy::Training::none;
    for (energy::Phase& phase : other.plan.later) phase.training = energy::Training::none;
    other.plan.days = day;
    const double fat_kg = simulation.trajectory.days[static_cast<std::size_t>(day)].state.fat_kg;
    if (day > 0 && trains(document.plan)) {
        const auto more = more_deficit_for(simulation.person, other.plan, fat_kg);
        if (!more)
            core::throw_invalid(fmt::format(
                "without training no deficit leads to the same fat on day {}, expected an earlier day", day));
        other.plan = with_more_deficit(std::move(other.plan), *more);
    }
    other.simulation.trajectory = energy::simulate(simulation.person, other.plan);
    other.simulation.depots.clear();
    for (const energy::Day& on_day : other.simulation.trajectory.days)
        other.simulation.depots.push_back(depots::follow(simulation.baseline.rules, simulation.baseline.masses_kg,
                                                         on_day.state.fat_kg, simulation.essential_kg));
    return other;
}

}  // namespace study
