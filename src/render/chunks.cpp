#include "render/chunks.hpp"

#include <algorithm>

namespace render {
namespace {

/// Whether all corners are outside one of the four side planes of the frustum: x < -w and so on.
bool is_beside_view(const geometry::Box& box, const glm::mat4& clip_from_world, glm::vec3 place) {
    unsigned beyond = 0b1111;
    for (unsigned i = 0; i < 8; ++i) {
        const glm::vec3 corner((i & 1U) != 0 ? box.high.x : box.low.x, (i & 2U) != 0 ? box.high.y : box.low.y,
                               (i & 4U) != 0 ? box.high.z : box.low.z);
        const glm::vec4 clip = clip_from_world * glm::vec4(place + corner, 1);
        beyond &= static_cast<unsigned>(clip.x < -clip.w) | static_cast<unsigned>(clip.x > clip.w) << 1U |
                  static_cast<unsigned>(clip.y < -clip.w) << 2U | static_cast<unsigned>(clip.y > clip.w) << 3U;
    }
    return beyond != 0;
}

}  // namespace

std::vector<geometry::Box> chunk_boxes(std::span<const glm::vec3> positions,
                                       std::span<const geometry::Triangle> coarse_triangles, float border_m) {
    std::vector<geometry::Box> boxes;
    for (std::size_t first = 0; first < coarse_triangles.size(); first += chunk_triangles) {
        const glm::vec3& any = positions[coarse_triangles[first][0]];
        geometry::Box box{any, any};
        const std::size_t count = std::min(chunk_triangles, coarse_triangles.size() - first);
        for (const geometry::Triangle& triangle : coarse_triangles.subspan(first, count))
            for (const std::uint32_t v : triangle)
                box = {glm::min(box.low, positions[v]), glm::max(box.high, positions[v])};
        boxes.push_back({box.low - border_m, box.high + border_m});
    }
    return boxes;
}

std::vector<ChunkRun> seen_chunks(std::span<const geometry::Box> boxes, const glm::mat4& clip_from_world,
                                  glm::vec3 place) {
    std::vector<ChunkRun> runs;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (is_beside_view(boxes[i], clip_from_world, place)) continue;
        if (runs.empty() || runs.back().end != i) runs.push_back({i, i});
        runs.back().end = i + 1;
    }
    return runs;
}

}  // namespace render
