#pragma once

#include "core/strings.hpp"
#include "core/units.hpp"
#include "document/view_state.hpp"
#include "study/simulation.hpp"

#include <string>

namespace picture {

/// How much captions and labels tell: sizes of a body, changes alone, or
/// nothing that somebody is just asked to predict.
enum class Telling { sizes, changes, nothing };

/// What stands over the body that is shown and over the one beside it.
struct Captions {
    std::string now;
    std::string then;
};

/// Two bodies and the days they show.
struct CaptionedBodies {
    const study::Simulation& simulation;
    const document::ViewState& view;
    int day = 0;
    double now_litres = 0;  ///< drawn volumes; only a comparison of pictures tells them
    double then_litres = 0;
    core::UnitSystem units = core::UnitSystem::metric;
};
Captions captions_of(const core::Strings& strings, Telling telling, const CaptionedBodies& bodies);

/// Whether the view has two bodies, each in a pane of its own.
bool stand_side_by_side(const document::ViewState& view);

}  // namespace picture
