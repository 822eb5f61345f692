#pragma once

#include "render/gl_handles.hpp"

#include <glm/glm.hpp>

#include <span>

namespace render {

/// Runs the current program's fragment shader once for every pixel of `parts` (x, y, width, height), which are shifted
/// by `low`: a triangle larger than the picture (fullscreen.vert.glsl) under a scissor.
void draw_covering(const VertexArray& no_attributes, glm::ivec2 low, std::span<const glm::ivec4> parts);

/// Makes the current 2D texture be read between its texels, and past its edge as at its edge.
void read_smoothly();

}  // namespace render
