#pragma once

#include "shape/targets.hpp"

namespace shape {

/// How far the fields that carry no tissue are driven for a person: face, posture and skin by age, the hanging belly by
/// the fat in it.
core::EnumArray<body::FormField, double> form_of(const ShapeInput& input);

}  // namespace shape
