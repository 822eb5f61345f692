#pragma once

#include "study/study.hpp"

#include <vector>

namespace study {

/// A value at each control vertex of a figure, in mm or percent, and the scale that holds the whole run.
struct LayerField {
    std::vector<float> values;
    double range = 1;  ///< a round number
    int steps = 5;     ///< from 0 to the range
};

/// What the layer of `view` shows on `body`, one of the document's from `study`: see layer_values.hpp; change and share
/// count from the view's reference day. Precondition: the layer has values.
LayerField layer_field(Study& study, const document::Document& document, const document::ViewState& view,
                       const Body& body);

/// A round number at or over `most`, and into how many round steps it falls (3 to 7).
LayerField round_scale(double most);

}  // namespace study
