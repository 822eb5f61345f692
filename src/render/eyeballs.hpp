#pragma once

#include "render/scene.hpp"

#include <vector>

namespace render {

/// The figure's normals, on the eyes replaced by the direction from the middle of the eyeball. The eyes are coarse and
/// the face's forms pull them out of round; iris and light need a ball. Vertices with a paint.y above -1.5 are eyes;
/// the left and the right one are told apart by x.
std::vector<glm::vec3> normals_with_round_eyes(const Figure& figure);

}  // namespace render
