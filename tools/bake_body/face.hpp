#pragma once

#include "bake_body/package.hpp"

namespace bake {

/// What makes the neutral face of the package, which looks grim, a calm and friendly one: displacements of its
/// vertices in decimetres, all within the face.
Points calm_face(const Package& package);

}  // namespace bake
