#include "study/untrained.hpp"

#include "core/error.hpp"

#include <fmt/format.h>

#include <cassert>
#include <cmath>
#include <limits>
#include <optional>

namespace study {

namespace {

constexpr double same_fat_kg = 1e-7;
constexpr double farthest_kcal_per_day = 1500;  // more than the largest person's daily sessions burn
constexpr int most_tries = 80;

/// Fat left on the plan's last day minus `fat_kg`; far below 0 if the run does not get that far.
double missed_by(const energy::Person& person, const energy::Plan& plan, double fat_kg) {
    if (energy::impossible(person, plan)) return -fat_kg;
    const energy::Trajectory run = energy::simulate(person, plan);
    if (static_cast<int>(run.days.size()) <= plan.days) return -fat_kg;
    return run.days.back().state.fat_kg - fat_kg;
}

/// The deficit with which the plan ends at `fat_kg`, by the Illinois variant of false position (Dowell & Jarratt 1971,
/// BIT 11:168), which keeps the root bracketed.
std::optional<double> deficit_for(const energy::Person& person, energy::Plan plan, double fat_kg) {
    const auto miss = [&](double deficit) {
        plan.deficit_kcal_per_day = deficit;
        return missed_by(person, plan, fat_kg);
    };
    double low = plan.deficit_kcal_per_day - farthest_kcal_per_day;
    double high = plan.deficit_kcal_per_day + farthest_kcal_per_day;
    double at_low = miss(low);
    double at_high = miss(high);
    if (at_low < 0 || at_high > 0) return std::nullopt;
    int last_side = 0;
    for (int i = 0; i < most_tries; ++i) {
        const double middle = i % 4 == 3 ? (low + high) / 2 : (low * at_high - high * at_low) / (at_high - at_low);
        const double at_middle = miss(middle);
        if (std::abs(at_middle) < same_fat_kg) return middle;
        const int side = at_middle > 0 ? -1 : 1;
        (side < 0 ? low : high) = middle;
        (side < 0 ? at_low : at_high) = at_middle;
        if (side == last_side) (side < 0 ? at_high : at_low) /= 2;
        last_side = side;
    }
    return std::nullopt;
}

}  // namespace

Untrained without_training(const document::Document& document, const Simulation& simulation, int day) {
    assert(day >= 0 && day <= simulation.last_day());
    Untrained other{.plan = document.plan, .simulation = simulation};
    other.plan.training = energy::Training::none;
    other.plan.days = day;
    const double fat_kg = simulation.trajectory.days[static_cast<std::size_t>(day)].state.fat_kg;
    if (day > 0 && document.plan.training != energy::Training::none) {
        const auto deficit = deficit_for(simulation.person, other.plan, fat_kg);
        if (!deficit)
            core::throw_invalid(fmt::format(
                "without training no deficit leads to the same fat on day {}, expected an earlier day", day));
        other.plan.deficit_kcal_per_day = *deficit;
    }
    other.simulation.trajectory = energy::simulate(simulation.person, other.plan);
    other.simulation.depots.clear();
    for (const energy::Day& on_day : other.simulation.trajectory.days)
        other.simulation.depots.push_back(depots::follow(simulation.baseline.rules, simulation.baseline.masses_kg,
                                                         on_day.state.fat_kg, simulation.essential_kg));
    return other;
}

}  // namespace study
