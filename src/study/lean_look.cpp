#include "study/lean_look.hpp"

#include "shape/depot_areas.hpp"

namespace study {

namespace {

depots::DepotAreas areas_on(const Models& models, const document::Document& document, const Simulation& simulation,
                            int day) {
    const shape::Figure figure = figure_on(models, document, simulation, day);
    return shape::depot_areas_m2(models.bodies[document.person.sex], fat_positions(figure));
}

}  // namespace

depots::DepotThicknesses thickness_on(const Models& models, const document::Document& document,
                                      const Simulation& simulation, int day) {
    return depots::mean_thickness_mm(simulation.depots[static_cast<std::size_t>(day)],
                                     areas_on(models, document, simulation, day));
}

depots::LeanOrder lean_order(const Models& models, const document::Document& document, const Simulation& simulation) {
    return depots::lean_order(simulation.baseline, areas_on(models, document, simulation, 0), simulation.essential_kg,
                              simulation.trajectory);
}

}  // namespace study
