#include "study/simulation.hpp"

#include "depots/expectation.hpp"
#include "depots/follow.hpp"

#include <algorithm>
#include <cassert>

namespace study {

namespace {

// A profile's essential fat is a share of body weight; someone who starts with little more still gets a floor below the
// start, so that every depot has some fat to lose.
constexpr double highest_essential_share_of_start_fat = 0.95;

double essential_kg(const depots::Profile& profile, const energy::BodyState& start) {
    return std::min(profile.essential_fat_percent / 100 * start.weight_kg(),
                    highest_essential_share_of_start_fat * start.fat_kg);
}

Simulation run(const depots::Profile& profile, const document::Document& document, const shape::Build& build) {
    Simulation simulation;
    simulation.profile = profile.name;
    simulation.person = depots::with_scanned_fat(profile, document.distribution, document.person);
    energy::validate(simulation.person);
    if (build.body_fat_percent) simulation.person.body_fat_percent = build.body_fat_percent;
    simulation.build = build;
    simulation.trajectory = energy::simulate(simulation.person, document.plan);
    const std::vector<energy::Day>& days = simulation.trajectory.days;
    assert(!days.empty());

    const energy::BodyState& start = days.front().state;
    simulation.baseline = shape::baseline_of(profile, document.distribution, simulation.person, start.fat_kg, build);
    simulation.essential_kg = essential_kg(profile, start);
    simulation.depots.reserve(days.size());
    for (const energy::Day& day : days)
        simulation.depots.push_back(depots::follow(simulation.baseline.rules, simulation.baseline.masses_kg,
                                                   day.state.fat_kg, simulation.essential_kg));
    return simulation;
}

}  // namespace

Simulation simulate(const std::vector<depots::Profile>& profiles, const document::Document& document) {
    document::validate(document);
    assert(!shape::any_known(document.girths_cm));
    return run(depots::choose_profile(profiles, document.distribution, document.person.sex), document, {});
}

Simulation simulate(const Models& models, const document::Document& document) {
    if (!shape::any_known(document.girths_cm)) return simulate(models.profiles, document);
    document::validate(document);
    const core::Sex sex = document.person.sex;
    const depots::Profile& profile = depots::choose_profile(models.profiles, document.distribution, sex);
    return run(profile, document,
               shape::fit_girths({.model = models.bodies[sex],
                                  .calibration = models.calibration[sex],
                                  .profile = profile,
                                  .person = document.person,
                                  .distribution = document.distribution,
                                  .girths_cm = document.girths_cm}));
}

shape::Figure figure_with(const Models& models, const document::Document& document, const Simulation& simulation,
                          int day, const depots::DepotMasses& masses_kg) {
    assert(day >= 0 && day <= simulation.last_day());
    const core::Sex sex = document.person.sex;
    const std::vector<energy::Day>& days = simulation.trajectory.days;
    const energy::BodyState& state = days[static_cast<std::size_t>(day)].state;
    shape::ShapeInput input{.person = document.person,
                            .start_lean_kg = days.front().state.lean_kg(),
                            .lean_kg = state.lean_kg(),
                            .depots = masses_kg,
                            .lean_factors = simulation.build.lean_factors,
                            .muscle_kg = energy::muscle_gains(simulation.trajectory, day)};
    return shape::solve_figure(models.bodies[sex], models.calibration[sex], input);
}

shape::Figure figure_on(const Models& models, const document::Document& document, const Simulation& simulation,
                        int day) {
    return figure_with(models, document, simulation, day, simulation.depots[static_cast<std::size_t>(day)]);
}

depots::DepotMasses expected_masses_on(const document::Document& document, const Simulation& simulation, int day) {
    const double fat_kg = simulation.trajectory.days[static_cast<std::size_t>(day)].state.fat_kg;
    return depots::expected_masses(simulation.baseline.masses_kg, fat_kg, document.plan.training);
}

body::Girths girths_of(const Models& models, const document::Document& document, const shape::Figure& figure) {
    const core::Sex sex = document.person.sex;
    return body::measure_girths(models.bodies[sex], figure.positions, models.calibration[sex].tape);
}

}  // namespace study
