#include "study/measurement.hpp"

#include "geometry/mesh.hpp"

namespace study {

Measurement measure(const Models& models, const document::Document& document, const Simulation& simulation, int day) {
    const body::BodyModel& model = models.bodies[document.person.sex];
    const energy::BodyState& state = simulation.trajectory.days[static_cast<std::size_t>(day)].state;
    const shape::Figure figure = figure_on(models, document, simulation, day);
    return {.weight_kg = state.weight_kg(),
            .fat_kg = state.fat_kg,
            .lean_kg = state.lean_kg(),
            .volume_l = figure.volume_litres,
            .gas_l = shape::gas_litres(document.person),
            .surface_area_m2 = geometry::surface_area(figure.positions, geometry::triangulate(model.skin_quads)),
            .girths_cm = girths_of(models, document, figure)};
}

}  // namespace study
