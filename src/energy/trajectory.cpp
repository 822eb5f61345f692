#include "energy/trajectory.hpp"

#include "core/error.hpp"
#include "energy/constants.hpp"
#include "energy/hall_model.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace energy {

namespace {

/// Tolerance for rounding in a body that rests on the limit, percent of weight.
constexpr double limit_slack_percent = 1e-9;
constexpr double limit_slack_bmi = 1e-9;

BodyState moved(const BodyState& from, const BodyState& change_per_day, double days) {
    return {from.fat_kg + change_per_day.fat_kg * days,
            from.cell_lean_kg + change_per_day.cell_lean_kg * days,
            from.glycogen_kg + change_per_day.glycogen_kg * days,
            from.extracellular_water_kg + change_per_day.extracellular_water_kg * days,
            from.adaptive_thermogenesis_kcal_per_day + change_per_day.adaptive_thermogenesis_kcal_per_day * days,
            from.muscle_gain_kg + change_per_day.muscle_gain_kg * days,
            from.resting_gain_kg + change_per_day.resting_gain_kg * days};
}

/// One step of the classical fourth-order Runge-Kutta method; adds the energy eaten to `eaten_kcal`.
BodyState step(const HallModel& model, const BodyState& state, const Phase& phase, double days, double& eaten_kcal) {
    const Flow a = flow(model, state, phase);
    const Flow b = flow(model, moved(state, a.change_per_day, days / 2), phase);
    const Flow c = flow(model, moved(state, b.change_per_day, days / 2), phase);
    const Flow d = flow(model, moved(state, c.change_per_day, days), phase);
    BodyState next = moved(state, a.change_per_day, days / 6);
    next = moved(next, b.change_per_day, days / 3);
    next = moved(next, c.change_per_day, days / 3);
    next = moved(next, d.change_per_day, days / 6);
    eaten_kcal +=
        days / 6 *
        (a.intake_kcal_per_day + 2 * b.intake_kcal_per_day + 2 * c.intake_kcal_per_day + d.intake_kcal_per_day);
    return next;
}

/// Sets the intake and expenditure of `day` and returns the state at the start of the next day.
BodyState live(const HallModel& model, const Phase& phase, int steps_per_day, Day& day) {
    BodyState next = day.state;
    double eaten_kcal = 0;
    for (int i = 0; i < steps_per_day; ++i) next = step(model, next, phase, 1.0 / steps_per_day, eaten_kcal);
    day.intake_kcal_per_day = phase.deficit_mode == DeficitMode::intake
                                  ? model.baseline_intake_kcal_per_day - phase.deficit_kcal_per_day
                                  : eaten_kcal;
    day.expenditure_kcal_per_day = day.intake_kcal_per_day - (next.stored_kcal() - day.state.stored_kcal());
    return next;
}

/// Why the simulation must stop before `day`, number `number` of the run, if so.
std::optional<core::Sentence> limit_reached(const Day& day, const Phase& phase, const Person& person,
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
    if (day.intake_kcal_per_day < 0 && phase.deficit_mode == DeficitMode::hold)
        return core::sentence("stop.no_intake_to_hold",
                              "stopped before day {day}: holding the weight would need an intake below zero",
                              {{"day", number}});
    if (day.intake_kcal_per_day < 0)
        return core::sentence("stop.no_intake",
                              "stopped before day {day}: a gap of {gap:g} kcal/d would need an intake below zero",
                              {{"day", number}, {"gap", phase.deficit_kcal_per_day}});
    return std::nullopt;
}

std::optional<core::Sentence> more_than_all(const HallModel& model, const Plan& plan, const Day& first) {
    const double maintenance = model.baseline_intake_kcal_per_day;
    const auto over_intake = [&](const Phase& phase) {
        return phase.deficit_mode == DeficitMode::hold ? false : phase.deficit_kcal_per_day > maintenance;
    };
    const Phase start = first_phase(plan);
    const auto later = std::ranges::find_if(plan.later, over_intake);
    if (over_intake(start) || later != plan.later.end())
        return core::sentence(
            "refusal.deficit_over_intake",
            "deficit is {deficit:g} kcal/d, but this person's maintenance intake is {maintenance:.0f} kcal/d, expected "
            "at most that",
            {{"deficit", over_intake(start) ? start.deficit_kcal_per_day : later->deficit_kcal_per_day},
             {"maintenance", maintenance}});
    if (first.intake_kcal_per_day < 0)
        return core::sentence("refusal.gap_over_intake",
                              "deficit is {deficit:g} kcal/d, but at a maintenance intake of {maintenance:.0f} kcal/d "
                              "such a gap could not be kept even without eating, expected less",
                              {{"deficit", start.deficit_kcal_per_day}, {"maintenance", maintenance}});
    return std::nullopt;
}

template <class Act>
void for_each_side(Act act) {
    for (const auto group : core::all_values<core::MuscleGroup>())
        for (const auto side : core::all_values<core::Side>()) act(group, side);
}

/// Muscle that the phase's trained groups can still gain; 0 if none is trained.
double left_to_grow_kg(const PhaseStart& phase, double trained_gain_kg) {
    return core::all_muscle(phase.ceilings_kg) - trained_gain_kg;
}

/// Gain of each muscle group in a state of this phase.
core::MuscleSides gains_in(const PhaseStart& phase, const BodyState& start, const BodyState& now) {
    const double at_start = left_to_grow_kg(phase, start.muscle_gain_kg - start.resting_gain_kg);
    const double at_now = left_to_grow_kg(phase, now.muscle_gain_kg - now.resting_gain_kg);
    const double growth_left = at_start > 0 ? at_now / at_start : 1;
    const double kept = start.resting_gain_kg > 0 ? now.resting_gain_kg / start.resting_gain_kg : 1;
    core::MuscleSides gains{};
    for_each_side([&](core::MuscleGroup group, core::Side side) {
        const double ceiling_kg = phase.ceilings_kg[group][side];
        const double gained_kg = phase.gained_kg[group][side];
        gains[group][side] = ceiling_kg > 0 ? ceiling_kg - (ceiling_kg - gained_kg) * growth_left : gained_kg * kept;
    });
    return gains;
}

/// The state at the start of a phase: gains of untrained groups count as resting.
BodyState begun(BodyState state, const PhaseStart& phase) {
    state.resting_gain_kg = 0;
    for_each_side([&](core::MuscleGroup group, core::Side side) {
        if (phase.ceilings_kg[group][side] == 0) state.resting_gain_kg += phase.gained_kg[group][side];
    });
    return state;
}

/// Runs a plan day by day.
class Runner {
  public:
    Runner(const Person& person, const Plan& plan, int steps_per_day)
        : person_(person),
          plan_(plan),
          steps_per_day_(steps_per_day),
          phase_(first_phase(plan)),
          model_(make_hall_model(person, phase_)) {}

    Trajectory run() {
        run_.days.reserve(static_cast<std::size_t>(plan_.days) + 1);
        run_.phases.reserve(plan_.later.size() + 1);
        run_.phases.push_back({0, {}, model_.training.ceilings_kg});
        auto next_phase = plan_.later.begin();
        Day day{model_.start};
        for (int number = 0; number <= plan_.days; ++number) {
            if (next_phase != plan_.later.end() && next_phase->from_day == number) begin(*next_phase++, day.state);
            const BodyState next = live(model_, phase_, steps_per_day_, day);
            if (number == 0)
                if (const auto reason = more_than_all(model_, plan_, day)) core::throw_invalid(*reason);
            if (number > 0) run_.stopped = limit_reached(day, phase_, person_, model_.start, number);
            if (run_.stopped) break;
            run_.days.push_back(day);
            day.state = next;
        }
        return std::move(run_);
    }

  private:
    void begin(const Phase& phase, BodyState& state) {
        const PhaseStart& last = run_.phases.back();
        const BodyState& start = run_.days[static_cast<std::size_t>(last.day)].state;
        const core::MuscleSides gained_kg = gains_in(last, start, state);
        phase_ = phase;
        model_ = in_phase(model_, person_, phase, gained_kg);
        run_.phases.push_back({phase.from_day, gained_kg, model_.training.ceilings_kg});
        state = begun(state, run_.phases.back());
    }

    const Person& person_;
    const Plan& plan_;
    int steps_per_day_;
    Phase phase_;
    HallModel model_;
    Trajectory run_;
};

}  // namespace

core::MuscleSides muscle_gains(const Trajectory& run, int day) {
    assert(day >= 0 && day < static_cast<int>(run.days.size()));
    const auto state_on = [&](int number) -> const BodyState& {
        return run.days[static_cast<std::size_t>(number)].state;
    };
    const PhaseStart& phase = *std::prev(std::ranges::upper_bound(run.phases, day, {}, &PhaseStart::day));
    return gains_in(phase, state_on(phase.day), state_on(day));
}

std::optional<core::Sentence> impossible(const Person& person, const Plan& plan) {
    const Phase phase = first_phase(plan);
    const HallModel model = make_hall_model(person, phase);
    Day first{model.start};
    live(model, phase, constants::steps_per_day, first);
    return more_than_all(model, plan, first);
}

Trajectory simulate(const Person& person, const Plan& plan) {
    return simulate(person, plan, constants::steps_per_day);
}

Trajectory simulate(const Person& person, const Plan& plan, int steps_per_day) {
    return Runner(person, plan, steps_per_day).run();
}

}  // namespace energy
