#pragma once

#include "bake_body/neutral.hpp"

namespace bake {

/// The fields of body::FormField, decimetres; rows are the skin's vertices, then the eyes'.
std::vector<Points> form_fields(const Package& package, const Neutral& neutral);

}  // namespace bake
