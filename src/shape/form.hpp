#pragma once

#include "shape/targets.hpp"

namespace shape {

/// Values of the fields that carry no tissue: face, posture and skin by age, the hanging belly by the fat in it.
core::EnumArray<body::FormField, double> form_of(const ShapeInput& input);

}  // namespace shape
