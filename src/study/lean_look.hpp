#pragma once

#include "depots/lean_look.hpp"
#include "study/body.hpp"
#include "study/simulation.hpp"

namespace study {

/// Mean thickness of the fat under the skin, mm.
depots::DepotThicknesses mean_thickness_mm(const body::BodyModel& model, const Body& body);

/// Which places look lean first and last, and when in this simulation; `start`: the figure of its day 0.
depots::LeanOrder lean_order(const body::BodyModel& model, const Simulation& simulation, const shape::Figure& start);

}  // namespace study
