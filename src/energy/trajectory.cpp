#include "energy/trajectory.hpp"

#include "core/error.hpp"
#include "energy/constants.hpp"
#include "energy/hall_model.hpp"

#include <algorithm>

namespace energy {

namespace {

/// Rounding may put a body that rests on the limit this far under it, percent of weight.
constexpr double limit_slack_percent = 1e-9;
constexpr double limit_slack_bmi = 1e-9;

BodyState moved(const BodyState& from, const BodyState& change_per_day, double days) {
    return {from.fat_kg + change_per_day.fat_kg * days,
            from.cell_lean_kg + change_per_day.cell_lean_kg * days,
            from.glycogen_kg + change_per_day.glycogen_kg * days,
            from.extracellular_water_kg + change_per_day.extracellular_water_kg * days,
            from.adaptive_thermogenesis_kcal_per_day + change_per_day.adaptive_thermogenesis_kcal_per_day * days,
            from.muscle_gain_kg + change_per_day.muscle_gain_kg * days};
}

/// The classical Runge-Kutta step of fourth order; adds what was eaten to `eaten_kcal`.
BodyState step(const HallModel& model, const BodyState& state, const Plan& plan, double days, double& eaten_kcal) {
    const Flow a = flow(model, state, plan);
    const Flow b = flow(model, moved(state, a.change_per_day, days / 2), plan);
    const Flow c = flow(model, moved(state, b.change_per_day, days / 2), plan);
    const Flow d = flow(model, moved(state, c.change_per_day, days), plan);
    BodyState next = moved(state, a.change_per_day, days / 6);
    next = moved(next, b.change_per_day, days / 3);
    next = moved(next, c.change_per_day, days / 3);
    next = moved(next, d.change_per_day, days / 6);
    eaten_kcal +=
        days / 6 *
        (a.intake_kcal_per_day + 2 * b.intake_kcal_per_day + 2 * c.intake_kcal_per_day + d.intake_kcal_per_day);
    return next;
}

/// Fills in what is eaten and used on `day` and returns the state at the start of the next.
BodyState live(const HallModel& model, const Plan& plan, int steps_per_day, Day& day) {
    BodyState next = day.state;
    double eaten_kcal = 0;
    for (int i = 0; i < steps_per_day; ++i) next = step(model, next, plan, 1.0 / steps_per_day, eaten_kcal);
    day.intake_kcal_per_day = plan.deficit_mode == DeficitMode::intake
                                  ? model.baseline_intake_kcal_per_day - plan.deficit_kcal_per_day
                                  : eaten_kcal;
    day.expenditure_kcal_per_day = day.intake_kcal_per_day - (next.stored_kcal() - day.state.stored_kcal());
    return next;
}

/// Why the model may not live `day`, the day-th of the run, if so.
std::optional<core::Sentence> limit_reached(const Day& day, const Plan& plan, const Person& person,
                                            const BodyState& start, int number) {
    const core::Sex sex = person.sex;
    const double essential = constants::essential_fat_percent[sex];
    const double bmi = day.state.weight_kg() / (person.height_m * person.height_m);
    if (bmi < constants::least_bmi - limit_slack_bmi)
        return core::sentence(
            "stop.bmi",
            "stopped before day {day}: body mass index would fall below {least:g}, below the range of this model",
            {{"day", number}, {"least", constants::least_bmi}});
    const bool less_fat = day.state.fat_kg < start.fat_kg;  // lean tissue gained beside it is no reason to stop
    if (less_fat && 100 * day.state.fat_kg / day.state.weight_kg() < essential - limit_slack_percent)
        return core::sentence(
            "stop.essential_fat",
            "stopped before day {day}: body fat would fall below {least:g} %, the essential fat of a {sex} body",
            {{"day", number}, {"least", essential}, {"sex", core::word_of(sex)}});
    if (day.state.cell_lean_kg <= 0)
        return core::sentence("stop.no_lean", "stopped before day {day}: no lean tissue would be left",
                              {{"day", number}});
    if (day.intake_kcal_per_day < 0)
        return core::sentence("stop.no_intake",
                              "stopped before day {day}: a gap of {gap:g} kcal/d would need an intake below zero",
                              {{"day", number}, {"gap", plan.deficit_kcal_per_day}});
    return std::nullopt;
}

std::optional<core::Sentence> more_than_all(const HallModel& model, const Plan& plan, const Day& first) {
    const double maintenance = model.baseline_intake_kcal_per_day;
    if (plan.deficit_kcal_per_day > maintenance)
        return core::sentence("refusal.deficit_over_intake",
                              "deficit is {deficit:g} kcal/d, but this person's maintenance intake is "
                              "{maintenance:.0f} kcal/d, expected at most that",
                              {{"deficit", plan.deficit_kcal_per_day}, {"maintenance", maintenance}});
    if (first.intake_kcal_per_day < 0)
        return core::sentence("refusal.gap_over_intake",
                              "deficit is {deficit:g} kcal/d, but at a maintenance intake of {maintenance:.0f} kcal/d "
                              "such a gap could not be kept even without eating, expected less",
                              {{"deficit", plan.deficit_kcal_per_day}, {"maintenance", maintenance}});
    return std::nullopt;
}

}  // namespace

std::optional<core::Sentence> impossible(const Person& person, const Plan& plan) {
    const HallModel model = make_hall_model(person, plan);
    Day first{model.start};
    live(model, plan, constants::steps_per_day, first);
    return more_than_all(model, plan, first);
}

Trajectory simulate(const Person& person, const Plan& plan) {
    return simulate(person, plan, constants::steps_per_day);
}

Trajectory simulate(const Person& person, const Plan& plan, int steps_per_day) {
    const HallModel model = make_hall_model(person, plan);
    Trajectory run;
    run.muscle_growth_shares = model.training.shares;
    run.days.reserve(static_cast<std::size_t>(plan.days) + 1);
    Day day{model.start};
    for (int number = 0; number <= plan.days; ++number) {
        const BodyState next = live(model, plan, steps_per_day, day);
        if (number == 0)
            if (const auto reason = more_than_all(model, plan, day)) core::throw_invalid(*reason);
        if (number > 0) run.stopped = limit_reached(day, plan, person, model.start, number);
        if (run.stopped) break;
        run.days.push_back(day);
        day.state = next;
    }
    return run;
}

}  // namespace energy
