#pragma once

#include "render/scene.hpp"

#include <vector>

namespace render {

/// The figure's normals; on the eyes, the direction from the eyeball's centre instead. The eye meshes are coarse and
/// distorted by the face's morphs, but iris and light need a sphere. Vertices with a paint.y above -1.5 are eyes; left
/// and right are told apart by x.
std::vector<glm::vec3> normals_with_round_eyes(const Figure& figure);

}  // namespace render
