#include "study/readout.hpp"

#include <algorithm>

namespace study {

namespace {

DayNumbers numbers_of(Study& study, const document::Document& document, int day) {
    const Simulation& simulation = study.simulation(document);
    const body::Girths girths_cm = study.girths(document, day);
    const depots::Standing standing = study.standing(document, day);
    const auto index = static_cast<std::size_t>(day);
    const energy::Day& on_day = simulation.trajectory.days[index];
    const double weight_kg = on_day.state.weight_kg();
    const double height_m = document.person.height_m;
    return {.weight_kg = weight_kg,
            .fat_kg = on_day.state.fat_kg,
            .lean_kg = on_day.state.lean_kg(),
            .body_fat_percent = 100 * on_day.state.fat_kg / weight_kg,
            .body_mass_index = weight_kg / (height_m * height_m),
            .intake_kcal_per_day = on_day.intake_kcal_per_day,
            .expenditure_kcal_per_day = on_day.expenditure_kcal_per_day,
            .waist_percent_of_height = girths_cm[core::Girth::waist] / height_m,
            .trunk_fat_percentile = standing.trunk_fat_percentile,
            .visceral_fat_percentile = standing.visceral_fat_percentile,
            .trunk_to_legs_percentile = standing.trunk_to_legs_percentile,
            .depots_kg = simulation.depots[index],
            .girths_cm = girths_cm,
            .right_girths_cm = study.right_girths(document, day)};
}

}  // namespace

Readout read_out(Study& study, const document::Document& document, int day) {
    const Simulation& simulation = study.simulation(document);
    const int held_day = std::clamp(day, 0, simulation.last_day());
    return {.day = held_day,
            .last_day = simulation.last_day(),
            .sides_differ = energy::trains_one_side(document.plan),
            .stopped = simulation.trajectory.stopped,
            .start = numbers_of(study, document, 0),
            .now = numbers_of(study, document, held_day)};
}

}  // namespace study
