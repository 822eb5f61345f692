#pragma once

#include "study/simulation.hpp"

namespace study {

/// A run without the training in which the same amount of fat is lost.
struct Untrained {
    energy::Plan plan;      ///< the document's plan with no training and an adjusted deficit
    Simulation simulation;  ///< up to the day on which both bodies have the same fat
};

/// What the document's plan would have done to the same person without the training: the deficit is adjusted so that
/// total fat is equal on `day`, to a tenth of a milligram. Training costs energy and saves lean tissue, so at equal
/// deficits the two would differ slightly. `simulation` is the document's; `day` lies within it. Throws
/// core::Error(invalid_input) if no deficit achieves that.
Untrained without_training(const document::Document& document, const Simulation& simulation, int day);

}  // namespace study
