#pragma once

#include "geometry/mesh.hpp"

#include <glm/glm.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace render {

/// Consecutive triangles of the coarse surface that are drawn or left out together. The fine surface has four
/// for each, in the same order.
inline constexpr std::size_t chunk_triangles = 256;

/// Boxes around the chunks of a coarse surface, each wider by `border_m` on all sides.
std::vector<geometry::Box> chunk_boxes(std::span<const glm::vec3> positions,
                                       std::span<const geometry::Triangle> coarse_triangles, float border_m);

/// Consecutive chunks, the last of them not included.
struct ChunkRun {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The chunks that may be seen between the sides, the floor and the ceiling of the view, and some that are not.
/// `place` is added to the boxes.
std::vector<ChunkRun> seen_chunks(std::span<const geometry::Box> boxes, const glm::mat4& clip_from_world,
                                  glm::vec3 place);

}  // namespace render
