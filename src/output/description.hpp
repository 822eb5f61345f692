#pragma once

#include "document/simulation.hpp"
#include "document/view_state.hpp"

#include <string>

namespace output {

/// What a picture shows, in a few sentences, for those who do not see it.
std::string description(const document::Document& document, const document::Simulation& simulation,
                        const document::ViewState& view, int day);

/// Day, weight, its change and body fat, in one line.
std::string caption(const document::Simulation& simulation, int day);

}  // namespace output
