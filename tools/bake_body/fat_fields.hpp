#pragma once

#include "bake_body/neutral.hpp"

namespace bake {

/// How the skin moves as each depot grows, in the order of body::FatField, decimetres; skin, then eyes. Each is what
/// MakeHuman's heaviest shape does where the depot lies, laid smooth where its sculptors made folds or muscles that
/// turn to lumps and ledges at two or three times its weight.
std::vector<Points> fat_fields(const Package& package, const Neutral& n);

}  // namespace bake
