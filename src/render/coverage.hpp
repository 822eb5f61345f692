#pragma once

#include "geometry/mesh.hpp"
#include "render/scene.hpp"

#include <span>
#include <vector>

namespace render {

// Rectangles are x, y, width, height in picture pixels, from the lower left.

/// The part of `within` covered by a box's projection in a picture of this size.
glm::ivec4 covered(const glm::mat4& clip_from_world, const geometry::Box& box, Size size, glm::ivec4 within);

/// Disjoint rectangles, one above the other, that together cover the boxes; much smaller than a single rectangle where
/// there is empty space beside head and legs.
std::vector<glm::ivec4> covered_bands(const glm::mat4& clip_from_world, std::span<const geometry::Box> boxes, Size size,
                                      glm::ivec4 within);

/// Rectangles that together make up the part of `whole` outside `hole`; some may be empty.
std::array<glm::ivec4, 4> outside(glm::ivec4 whole, glm::ivec4 hole);

/// The intersection; may be empty.
glm::ivec4 shared(glm::ivec4 a, glm::ivec4 b);

}  // namespace render
