#include "study/measurement.hpp"

#include "geometry/mesh.hpp"

namespace study {

Measurement measure(Study& study, const document::Document& document, int day) {
    const energy::BodyState& state = study.simulation(document).trajectory.days[static_cast<std::size_t>(day)].state;
    const shape::Figure& figure = study.figure(document, day);
    const auto& quads = study.models().bodies[document.person.sex].skin_quads;
    return {.weight_kg = state.weight_kg(),
            .fat_kg = state.fat_kg,
            .lean_kg = state.lean_kg(),
            .volume_l = figure.volume_litres,
            .gas_l = shape::gas_litres(document.person),
            .surface_area_m2 = geometry::surface_area(figure.positions, geometry::triangulate(quads)),
            .girths_cm = study.girths(document, day)};
}

}  // namespace study
