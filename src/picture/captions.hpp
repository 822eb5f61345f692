#pragma once

#include "core/strings.hpp"
#include "core/units.hpp"
#include "document/view_state.hpp"
#include "study/simulation.hpp"

#include <string>

namespace picture {

/// What captions and labels reveal: sizes of a body, only changes, or nothing that is currently to be
/// predicted.
enum class Telling { sizes, changes, nothing };

/// Captions above the body shown and above the one beside it.
struct Captions {
    std::string now;
    std::string then;
};

/// Two bodies and the days that they show.
struct CaptionedBodies {
    const study::Simulation& simulation;
    const document::ViewState& view;
    int day = 0;
    double now_litres = 0;  ///< of the drawn bodies; used only when comparing pictures
    double then_litres = 0;
    core::UnitSystem units = core::UnitSystem::metric;
};
Captions captions_of(const core::Strings& strings, Telling telling, const CaptionedBodies& bodies);

/// Whether the view shows two bodies, each in its own pane.
bool stand_side_by_side(const document::ViewState& view);

}  // namespace picture
