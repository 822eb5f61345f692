#pragma once

#include "bake_body/neutral.hpp"

namespace bake {

/// Displacement of the skin as each depot grows, in the order of body::FatField, decimetres; skin, then eyes. Each is
/// the part of MakeHuman's heaviest shape at that depot, smoothed where its sculpted folds and muscles would turn into
/// lumps and ledges at two or three times its weight.
std::vector<Points> fat_fields(const Package& package, const Neutral& n);

}  // namespace bake
