#pragma once

#include "bake_body/neutral.hpp"

namespace bake {

/// Fairs the few places where the undeformed skin itself is folded over: toes, fingers, ears and the crotch.
void unfold_base(const Neutral& neutral, Points& base);

/// Fields that stretch the skin into folds, as in nostrils, between the lips or at the crotch, invert triangles at
/// large coefficients. Tests bodies from starved to very heavy; wherever a triangle is inverted, every field is
/// replaced by the smoothest continuation of its surroundings, until none is or after `most_rounds`. Returns the number
/// of triangles still inverted.
int unfold(const Neutral& neutral, const Points& base, std::vector<Points>& fields);

}  // namespace bake
