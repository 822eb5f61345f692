#pragma once

#include "geometry/mesh.hpp"

#include <glm/glm.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace render {

/// A chunk is this many consecutive triangles of the coarse surface, culled together. The fine surface has four
/// triangles for each, in the same order.
inline constexpr std::size_t chunk_triangles = 256;

/// Bounding boxes of a coarse surface's chunks, enlarged by `border_m` on all sides.
std::vector<geometry::Box> chunk_boxes(std::span<const glm::vec3> positions,
                                       std::span<const geometry::Triangle> coarse_triangles, float border_m);

/// A range of consecutive chunks; `end` is exclusive.
struct ChunkRun {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// View-frustum culling against the four side planes; conservative, so some chunks out of view remain. `place` is added
/// to the boxes.
std::vector<ChunkRun> seen_chunks(std::span<const geometry::Box> boxes, const glm::mat4& clip_from_world,
                                  glm::vec3 place);

}  // namespace render
