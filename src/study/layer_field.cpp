#include "study/layer_field.hpp"

#include "core/axis_marks.hpp"
#include "core/units.hpp"
#include "shape/relief.hpp"
#include "shape/thickness.hpp"

#include <algorithm>
#include <cmath>

namespace study {

namespace {

constexpr int wanted_steps = 7;

}  // namespace

LayerField round_scale(double most) {
    const double step = core::mark_distance(0, std::max(most, 1.0), wanted_steps);
    const int steps = std::max(1, static_cast<int>(std::ceil(most / step - 1e-9)));
    return {.values = {}, .range = step * steps, .steps = steps};
}

LayerField layer_field(Study& study, const document::Document& document, const document::ViewState& view,
                       const Body& body) {
    const Study::LayerQuestion question{view.layer, view.reference_day, view.change_of};
    LayerField field =
        round_scale(view.layer_range ? *view.layer_range : study.greatest_layer_value(document, question));
    if (view.layer_range) field.range = *view.layer_range;
    field.values = study.layer_values(document, question, body);
    return field;
}

}  // namespace study
