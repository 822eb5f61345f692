#include "energy/goal.hpp"

#include "energy/parameters.hpp"

#include <boost/math/tools/roots.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace energy {

namespace {

constexpr double close_kcal = 1e-7;  ///< a gram of weight is some 1e-3 kcal/d over the longest run
constexpr double close_kg = 1e-3;

/// Why the plan does not come to its last day, if it does not.
std::optional<core::Sentence> obstacle(const Person& person, const Plan& plan) {
    if (auto reason = impossible(person, plan)) return reason;
    return simulate(person, plan).stopped;
}

Plan with_deficit(Plan plan, double deficit_kcal_per_day) {
    plan.deficit_kcal_per_day = deficit_kcal_per_day;
    return plan;
}

GoalAnswer answer(const Person& person, const Plan& plan, core::Sentence why_not) {
    const Trajectory run = simulate(person, plan);
    return {plan, run.days.front().intake_kcal_per_day, run.days.back().state.weight_kg(), std::move(why_not)};
}

bool are_close(double low, double high) {
    return high - low <= close_kcal;
}

/// The greatest deficit without an obstacle; `high` has one.
double greatest_possible_deficit(const Person& person, const Plan& plan, double low, double high) {
    const auto is_possible = [&](double deficit) {
        return deficit == low || (deficit < high && !obstacle(person, with_deficit(plan, deficit)));
    };
    const auto side = [&](double deficit) { return is_possible(deficit) ? -1.0 : 1.0; };
    return boost::math::tools::bisect(side, low, high, are_close).first;
}

/// Where `excess_kg`, which falls with the deficit, is 0, or the end where it is nearest to that.
template <class Excess>
double deficit_without_excess(double low, double high, Excess excess_kg) {
    const double at_low = excess_kg(low), at_high = excess_kg(high);
    if (at_high >= 0) return high;
    if (at_low <= 0) return low;
    std::uintmax_t most_steps = 100;
    return boost::math::tools::toms748_solve(excess_kg, low, high, at_low, at_high, are_close, most_steps).first;
}

core::Sentence out_of_reach(double weight_kg, int day, core::Sentence reason) {
    return core::sentence("reach.not_by_day", "{weight:.1f} kg by day {day} cannot be reached: {reason}",
                          {{"weight", weight_kg}, {"day", day}, {"reason", std::move(reason)}});
}

}  // namespace

GoalAnswer deficit_for_weight(const Person& person, const Plan& plan, double weight_kg, int day) {
    core::require_in_range(parameter("weight"), weight_kg);
    Plan run = plan;
    run.days = day;
    if (run.deficit_mode == DeficitMode::hold) run.deficit_mode = DeficitMode::intake;  // the question is which
    const core::Parameter& row = parameter("deficit");
    const auto weight_at = [&](double deficit) {
        return simulate(person, with_deficit(run, deficit)).days.back().state.weight_kg();
    };

    double most = row.maximum;
    core::Sentence limit = core::sentence("reach.larger_deficit", "it takes a deficit of more than {deficit:g} kcal/d",
                                          {{"deficit", row.maximum}});
    if (auto reason = obstacle(person, with_deficit(run, most))) {
        most = greatest_possible_deficit(person, run, row.minimum, most);
        const Plan too_much = with_deficit(run, most + 2 * close_kcal);
        limit = impossible(person, too_much) ? core::sentence("reach.not_fasting", "even eating nothing is not enough")
                                             : obstacle(person, too_much).value_or(*reason);
    }
    if (weight_at(most) > weight_kg + close_kg)
        return answer(person, with_deficit(run, most), out_of_reach(weight_kg, day, limit));
    if (weight_at(row.minimum) < weight_kg - close_kg)
        return answer(
            person, with_deficit(run, row.minimum),
            out_of_reach(weight_kg, day,
                         core::sentence("reach.larger_surplus", "it takes a surplus of more than {surplus:g} kcal/d",
                                        {{"surplus", -row.minimum}})));
    const double deficit =
        deficit_without_excess(row.minimum, most, [&](double d) { return weight_at(d) - weight_kg; });
    return answer(person, with_deficit(run, deficit), {});
}

GoalAnswer day_for_weight(const Person& person, const Plan& plan, double weight_kg) {
    core::require_in_range(parameter("weight"), weight_kg);
    Plan longest = plan;
    longest.days = static_cast<int>(longest_run_days);
    const Trajectory run = simulate(person, longest);
    const double start_kg = run.days.front().state.weight_kg();
    const bool down = weight_kg < start_kg;
    const auto there = [&](const Day& day) {
        const double kg = day.state.weight_kg();
        return down ? kg <= weight_kg : kg >= weight_kg;
    };
    const auto distance = [&](const Day& day) { return std::abs(day.state.weight_kg() - weight_kg); };
    auto found = std::ranges::find_if(run.days, there);
    core::Sentence why_not;
    if (found == run.days.end()) {
        found = std::ranges::min_element(run.days, {}, distance);
        const double last_kg = run.days.back().state.weight_kg();
        if (found == run.days.begin())
            why_not =
                core::sentence("reach.wrong_way",
                               "{weight:.1f} kg is never reached: this plan keeps the weight at {start:.1f} kg or "
                               "moves it away",
                               {{"weight", weight_kg}, {"start", start_kg}});
        else if (run.stopped)
            why_not = core::sentence("reach.never", "{weight:.1f} kg is never reached: {reason}",
                                     {{"weight", weight_kg}, {"reason", *run.stopped}});
        else
            why_not = core::sentence(
                down ? "reach.levels_off_above" : "reach.levels_off_under",
                down ? "{weight:.1f} kg is never reached: the weight levels off at about {last:.1f} kg, above it"
                     : "{weight:.1f} kg is never reached: the weight levels off at about {last:.1f} kg, under it",
                {{"weight", weight_kg}, {"last", last_kg}});
    }
    GoalAnswer result{longest, run.days.front().intake_kcal_per_day, found->state.weight_kg(), std::move(why_not)};
    result.plan.days = static_cast<int>(found - run.days.begin());
    return result;
}

GoalAnswer solve_goal(const Person& person, const Plan& plan, const Goal& goal) {
    return goal.day ? deficit_for_weight(person, plan, *goal.weight_kg, *goal.day)
                    : day_for_weight(person, plan, *goal.weight_kg);
}

}  // namespace energy
