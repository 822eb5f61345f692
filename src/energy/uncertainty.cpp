#include "energy/uncertainty.hpp"

#include "energy/constants.hpp"

#include <algorithm>
#include <cmath>

namespace energy {

namespace k = constants;

namespace {

struct Case {
    Person person;
    Plan plan;
};

Case with_body_fat(const Person& person, const Plan& plan, double percent_points) {
    Case varied{person, plan};
    varied.person.body_fat_percent = std::clamp(body_fat_percent(person) + percent_points,
                                                k::essential_fat_percent[person.sex], k::greatest_fat_percent);
    return varied;
}

/// Changes maintenance by the fraction `part`. A fixed intake is eaten as planned, so the deficit changes by the same
/// amount.
Case with_maintenance(const Person& person, const Plan& plan, double part) {
    Case varied{person, plan};
    varied.person.activity_level *= 1 + part;
    const double maintenance = maintenance_intake_kcal_per_day(varied.person);
    const double more = part * maintenance_intake_kcal_per_day(person);
    const auto vary = [&](auto& phase) {
        if (phase.new_activity_level) *phase.new_activity_level *= 1 + part;
        if (phase.deficit_mode == DeficitMode::intake)
            phase.deficit_kcal_per_day = std::min(phase.deficit_kcal_per_day + more, maintenance);
    };
    vary(varied.plan);
    for (Phase& phase : varied.plan.later) vary(phase);
    return varied;
}

/// The varied run, or `plain` if the variation is impossible (a gap that requires a negative intake).
Trajectory run_of(const Case& varied, const Trajectory& plain) {
    return impossible(varied.person, varied.plan) ? plain : simulate(varied.person, varied.plan);
}

/// One source of uncertainty: a run with it varied up and one varied down.
struct Pair {
    Trajectory up;
    Trajectory down;
};

/// A run that ends early keeps its last state.
const BodyState& state_on(const Trajectory& run, std::size_t day) {
    return run.days[std::min(day, run.days.size() - 1)].state;
}

double squared(double x) {
    return x * x;
}

}  // namespace

std::vector<BandDay> uncertainty_band(const Person& person, const Plan& plan, const Trajectory& run) {
    const double fat_error =
        person.body_fat_percent ? k::given_fat_error_percent : k::estimated_fat_error_percent[person.sex];
    const auto pair = [&](auto vary, double error) {
        return Pair{run_of(vary(person, plan, error), run), run_of(vary(person, plan, -error), run)};
    };
    const Pair pairs[] = {pair(with_body_fat, fat_error), pair(with_maintenance, k::maintenance_error)};

    std::vector<BandDay> band;
    band.reserve(run.days.size());
    const BodyState& start = run.days.front().state;
    for (std::size_t day = 0; day < run.days.size(); ++day) {
        const BodyState& state = run.days[day].state;
        double weight = squared(k::model_error * (state.weight_kg() - start.weight_kg()));
        double fat = squared(k::model_error * (state.fat_kg - start.fat_kg));
        for (const Pair& source : pairs) {
            const BodyState& up = state_on(source.up, day);
            const BodyState& down = state_on(source.down, day);
            weight += squared((up.weight_kg() - down.weight_kg()) / 2);
            fat += squared((up.fat_kg - down.fat_kg) / 2);
        }
        band.push_back({state.weight_kg() - std::sqrt(weight), state.weight_kg() + std::sqrt(weight),
                        std::max(0.0, state.fat_kg - std::sqrt(fat)), state.fat_kg + std::sqrt(fat)});
    }
    return band;
}

}  // namespace energy
