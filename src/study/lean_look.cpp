#include "study/lean_look.hpp"

#include "shape/depot_areas.hpp"

namespace study {

depots::DepotThicknesses mean_thickness_mm(const body::BodyModel& model, const Body& body) {
    return depots::mean_thickness_mm(body.masses_kg, shape::depot_areas_m2(model, fat_positions(body.figure)));
}

depots::LeanOrder lean_order(const body::BodyModel& model, const Simulation& simulation, const shape::Figure& start) {
    return depots::lean_order(simulation.baseline, shape::depot_areas_m2(model, fat_positions(start)),
                              simulation.essential_kg, simulation.trajectory);
}

}  // namespace study
