#pragma once

#include "bake_body/neutral.hpp"

namespace bake {

/// Fairs the few places where the undeformed skin itself folds over: toes, fingers, ears and the crotch.
void unfold_base(const Neutral& neutral, Points& base);

/// Fields that stretch the skin into folds, as in nostrils, between the lips or at the crotch, turn triangles inside
/// out when they are driven far. Here bodies from starved to very heavy are tried; wherever a triangle turns over,
/// every field is replaced by the smoothest continuation of what surrounds the place, until none does or `most_rounds`
/// are over. Returns how many triangles still turn.
int unfold(const Neutral& neutral, const Points& base, std::vector<Points>& fields);

}  // namespace bake
