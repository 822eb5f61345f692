#pragma once

#include "depots/lean_look.hpp"
#include "study/body.hpp"
#include "study/simulation.hpp"

namespace study {

/// Mean thickness of the subcutaneous fat, mm.
depots::DepotThicknesses mean_thickness_mm(const body::BodyModel& model, const Body& body);

/// The order in which places come to look lean, and when in this simulation; `start`: the figure on day 0.
depots::LeanOrder lean_order(const body::BodyModel& model, const Simulation& simulation, const shape::Figure& start);

}  // namespace study
