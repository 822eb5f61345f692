#pragma once

#include "bake_body/neutral.hpp"

namespace bake {

/// Signed distance to the hem of a modest outfit, decimetres, positive under cloth: shorts, and a top for women.
/// `base`: the corrected skin.
Weights outfit(const Neutral& neutral, const Points& base);

}  // namespace bake
