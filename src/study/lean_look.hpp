#pragma once

#include "depots/lean_look.hpp"
#include "study/simulation.hpp"

namespace study {

/// Mean thickness of the fat under the skin on one day, mm, on that day's figure. Precondition:
/// 0 <= day <= simulation.last_day(). Throws core::Error where the body cannot be drawn.
depots::DepotThicknesses thickness_on(const Models& models, const document::Document& document,
                                      const Simulation& simulation, int day);

/// Which places look lean first and last, and when in this simulation; areas are those of day 0.
depots::LeanOrder lean_order(const Models& models, const document::Document& document, const Simulation& simulation);

}  // namespace study
