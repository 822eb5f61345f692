#include "energy/goal.hpp"

#include "core/error.hpp"
#include "core/units.hpp"
#include "energy/allowed_range.hpp"
#include "energy/constants.hpp"
#include "energy/parameters.hpp"

#include <boost/math/tools/roots.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace energy {

namespace {

constexpr double close_kcal = 1e-7;  ///< a gram of weight corresponds to some 1e-3 kcal/d over the longest run
constexpr double close_kg = 1e-3;
constexpr double close_proposal_kcal = 1e-2;  // when searching for the largest deficit that may be proposed

/// Whether intake on every day of the run is high enough for a plan to be proposed.
bool eats_enough(const Trajectory& run, core::Sex sex) {
    return std::ranges::all_of(
        run.days, [&](const Day& day) { return day.intake_kcal_per_day >= constants::low_intake_kcal_per_day[sex]; });
}

/// The reason not to propose the plan, if any: it does not reach its last day, or intake is too low on some day.
std::optional<core::Sentence> obstacle(const Person& person, const Plan& plan) {
    if (auto reason = impossible(person, plan)) return reason;
    const Trajectory run = simulate(person, plan);
    if (!eats_enough(run, person.sex))
        return core::sentence("reach.least_intake",
                              "it takes less than {least:g} kcal a day, and no such plan is proposed",
                              {{"least", constants::low_intake_kcal_per_day[person.sex]}});
    return run.stopped;
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

void require_target(const Person& person, double weight_kg) {
    core::require_in_range(parameter("weight"), weight_kg);
    const core::Parameter allowed = parameter_for(person, "target-weight");
    if (weight_kg >= allowed.minimum) return;
    core::throw_invalid(core::sentence("refusal.target_weight",
                                       "target-weight is {weight:g} kg, at {height:g} cm a body mass index of "
                                       "{bmi:.1f}, expected at least {nearest:g} "
                                       "kg (body mass index {least:g})",
                                       {{"weight", weight_kg},
                                        {"height", person.height_m * core::cm_per_m},
                                        {"bmi", weight_kg / (person.height_m * person.height_m)},
                                        {"nearest", allowed.minimum},
                                        {"least", constants::low_bmi}}));
}

/// The largest deficit without an obstacle; `high` has one.
double greatest_possible_deficit(const Person& person, const Plan& plan, double low, double high) {
    const auto is_possible = [&](double deficit) {
        return deficit == low || (deficit < high && !obstacle(person, with_deficit(plan, deficit)));
    };
    const auto side = [&](double deficit) { return is_possible(deficit) ? -1.0 : 1.0; };
    return boost::math::tools::bisect(side, low, high, are_close).first;
}

/// The root in [low, high] of `excess_kg`, which decreases with the deficit, or the end nearest to a root.
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

/// The first day at this weight, regardless of intake; `longest` is simulated as given.
GoalAnswer first_day_at(const Person& person, const Plan& longest, double weight_kg) {
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

}  // namespace

GoalAnswer deficit_for_weight(const Person& person, const Plan& plan, double weight_kg, int day) {
    require_target(person, weight_kg);
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
        limit = obstacle(person, with_deficit(run, most + 2 * close_kcal)).value_or(*reason);
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
    require_target(person, weight_kg);
    Plan longest = plan;
    longest.days = static_cast<int>(longest_run_days);
    const auto at = [&](double deficit) { return first_day_at(person, with_deficit(longest, deficit), weight_kg); };
    const auto may_be_proposed = [&](const GoalAnswer& found) {
        return eats_enough(simulate(person, found.plan), person.sex);
    };
    if (const GoalAnswer asked = at(plan.deficit_kcal_per_day); may_be_proposed(asked)) return asked;
    const double least = parameter("deficit").minimum;
    const auto side = [&](double deficit) {
        return deficit == least || (deficit < plan.deficit_kcal_per_day && may_be_proposed(at(deficit))) ? -1.0 : 1.0;
    };
    const auto close = [](double low, double high) { return high - low <= close_proposal_kcal; };
    GoalAnswer nearest = at(boost::math::tools::bisect(side, least, plan.deficit_kcal_per_day, close).first);
    nearest.why_not = core::sentence("reach.plan_under_least_intake",
                                     "this plan has less than {least:g} kcal a day, and no such plan is proposed",
                                     {{"least", constants::low_intake_kcal_per_day[person.sex]}});
    return nearest;
}

GoalAnswer solve_goal(const Person& person, const Plan& plan, const Goal& goal) {
    return goal.day ? deficit_for_weight(person, plan, *goal.weight_kg, *goal.day)
                    : day_for_weight(person, plan, *goal.weight_kg);
}

}  // namespace energy
