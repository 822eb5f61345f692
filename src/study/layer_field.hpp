#pragma once

#include "document/view_state.hpp"
#include "study/simulation.hpp"

#include <vector>

namespace study {

/// A value at each control vertex of a figure, in mm or percent, and the scale that holds the whole run.
struct LayerField {
    std::vector<float> values;
    double range = 1;  ///< a round number
    int steps = 5;     ///< from 0 to the range
};

/// A body and the fat of its depots.
struct LayerSubject {
    const shape::Figure& figure;
    const depots::DepotMasses& masses_kg;
};

/// What a layer of `view` shows on the subject: thickness of the fat under the skin in mm; how far the skin has moved
/// along its normal since the reference day in mm (negative: inwards), both in the reference pose, so that a lowered
/// arm is no change; or by how much of its fat each region has changed since then, in percent (negative: lost), blended
/// where regions meet. Precondition: the layer has values.
LayerField layer_field(const study::Models& models, const document::Document& document,
                       const study::Simulation& simulation, const document::ViewState& view,
                       const LayerSubject& subject);

/// A round number at or over `most`, and into how many round steps it falls (3 to 7).
LayerField round_scale(double most);

}  // namespace study
