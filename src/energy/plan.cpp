#include "energy/plan.hpp"

#include "core/error.hpp"
#include "energy/parameters.hpp"

#include <algorithm>

namespace energy {

namespace {

void validate(const Phase& phase) {
    core::require_in_range(parameter("deficit"), phase.deficit_kcal_per_day);
    if (phase.new_activity_level) core::require_in_range(parameter("new-activity"), *phase.new_activity_level);
    core::require_in_range(parameter("sessions"), phase.sessions_per_week);
    if (phase.train_side != TrainSide::both && phase.training != Training::none && !has_sides(phase.training))
        core::throw_invalid(
            core::sentence("refusal.no_sides", "train-side is {side}, but {training} has no sides, expected both",
                           {{"side", core::word_of(phase.train_side)}, {"training", core::word_of(phase.training)}}));
}

}  // namespace

bool has_sides(Training training) {
    switch (training) {
        case Training::chest:
        case Training::shoulders:
        case Training::arms:
        case Training::glutes:
        case Training::thighs:
        case Training::calves:
            return true;
        default:
            return false;
    }
}

Phase first_phase(const Plan& plan) {
    return {.from_day = 0,
            .deficit_kcal_per_day = plan.deficit_kcal_per_day,
            .deficit_mode = plan.deficit_mode,
            .new_activity_level = plan.new_activity_level,
            .training = plan.training,
            .train_side = plan.train_side,
            .sessions_per_week = plan.sessions_per_week};
}

Plan with_first_phase(Plan plan, const Phase& phase) {
    plan.deficit_kcal_per_day = phase.deficit_kcal_per_day;
    plan.deficit_mode = phase.deficit_mode;
    plan.new_activity_level = phase.new_activity_level;
    plan.training = phase.training;
    plan.train_side = phase.train_side;
    plan.sessions_per_week = phase.sessions_per_week;
    return plan;
}

Phase phase_on(const Plan& plan, int day) {
    const auto next = std::ranges::upper_bound(plan.later, day, {}, &Phase::from_day);
    return next == plan.later.begin() ? first_phase(plan) : *std::prev(next);
}

bool trains_one_side(const Plan& plan) {
    const auto one_side = [](const auto& phase) {
        return phase.training != Training::none && phase.train_side != TrainSide::both;
    };
    return one_side(plan) || std::ranges::any_of(plan.later, one_side);
}

Plan mirrored(Plan plan) {
    const auto turn = [](auto& phase) {
        if (phase.train_side == TrainSide::both) return;
        phase.train_side = phase.train_side == TrainSide::right ? TrainSide::left : TrainSide::right;
    };
    turn(plan);
    for (Phase& phase : plan.later) turn(phase);
    return plan;
}

void validate(const Plan& plan) {
    validate(first_phase(plan));
    core::require_in_range(parameter("days"), plan.days);
    if (plan.later.size() + 1 > most_phases)
        core::throw_invalid(core::sentence(
            "refusal.too_many_phases", "the plan has {count} phases, expected at most {most}",
            {{"count", static_cast<int>(plan.later.size() + 1)}, {"most", static_cast<int>(most_phases)}}));
    int before = 0;
    for (const Phase& phase : plan.later) {
        validate(phase);
        if (phase.from_day <= before || phase.from_day > static_cast<int>(longest_run_days))
            core::throw_invalid(core::sentence(
                "refusal.phase_day", "a phase begins on day {day}, expected a day from {least} to {most}",
                {{"day", phase.from_day}, {"least", before + 1}, {"most", static_cast<int>(longest_run_days)}}));
        before = phase.from_day;
    }
}

}  // namespace energy
