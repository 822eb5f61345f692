#pragma once

#include "render/gl_handles.hpp"

#include <glm/glm.hpp>

#include <span>

namespace render {

/// Runs the current program's fragment shader once per pixel of `parts` (x, y, width, height), offset by `low`: draws
/// an oversized triangle (fullscreen.vert.glsl) with a scissor.
void draw_covering(const VertexArray& no_attributes, glm::ivec2 low, std::span<const glm::ivec4> parts);

/// Sets the current 2D texture to linear filtering and clamping to the edge.
void read_smoothly();

}  // namespace render
