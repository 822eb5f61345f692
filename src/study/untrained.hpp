#pragma once

#include "study/simulation.hpp"

namespace study {

/// A run without its training that takes the same energy out of fat.
struct Untrained {
    energy::Plan plan;      ///< that of the document, with no training and another deficit
    Simulation simulation;  ///< up to the day on which both bodies have the same fat
};

/// What the document's plan would have done to the same person without the training, had fat given up the same energy
/// by `day`: the deficit is chosen so that total fat is the same then, to a tenth of a milligram. Training costs energy
/// and saves lean tissue, so that at equal deficits the two differ by a little. `simulation` is the document's; `day`
/// lies within it. Throws core::Error(invalid_input) where no deficit leads there.
Untrained without_training(const document::Document& document, const Simulation& simulation, int day);

}  // namespace study
