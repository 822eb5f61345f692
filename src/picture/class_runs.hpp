#pragma once

#include "document/view_state.hpp"
#include "study/study.hpp"

#include <vector>

namespace picture {

/// The runs of a document's class, in its order, where the view shows it; empty where it shows one person. Throws
/// core::Error with the name of whom cannot be simulated.
std::vector<study::Simulation> class_runs(study::Study& study, const document::Document& document,
                                          const document::ViewState& view);

}  // namespace picture
