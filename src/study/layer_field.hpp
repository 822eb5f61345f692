#pragma once

#include "study/study.hpp"

#include <vector>

namespace study {

/// A value per control vertex of a figure, in mm or percent, and a scale that covers the whole run.
struct LayerField {
    std::vector<float> values;
    double range = 1;  ///< a round number
    int steps = 5;     ///< from 0 to the range
};

/// What the layer of `view` shows on `body`, one of the document's bodies from `study` (see layer_values.hpp); change
/// and share are relative to the view's reference day. Precondition: the layer has values.
LayerField layer_field(Study& study, const document::Document& document, const document::ViewState& view,
                       const Body& body);

/// The smallest round range that is at least `most`, and its number of round steps (3 to 7).
LayerField round_scale(double most);

}  // namespace study
