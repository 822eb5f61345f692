#include "output/ply.hpp"

#include "output/little_endian.hpp"

#include <fmt/format.h>

#include <cassert>

namespace output {

std::vector<std::uint8_t> skin_ply(const body::BodyModel& model, std::span<const glm::vec3> positions,
                                   std::span<const float> thickness_mm, std::string_view comment) {
    assert(positions.size() >= model.skin_vertices && thickness_mm.size() >= model.skin_vertices);
    const auto triangles = geometry::triangulate(model.skin_quads);
    const std::string head = fmt::format(
        "ply\nformat binary_little_endian 1.0\ncomment {}\ncomment metres, +Y up, +Z front\n"
        "element vertex {}\nproperty float x\nproperty float y\nproperty float z\nproperty float thickness_mm\n"
        "element face {}\nproperty list uchar uint vertex_indices\nend_header\n",
        comment, model.skin_vertices, triangles.size());
    std::vector<std::uint8_t> bytes(head.begin(), head.end());
    for (std::size_t v = 0; v < model.skin_vertices; ++v) {
        for (int axis = 0; axis < 3; ++axis) append(bytes, positions[v][axis]);
        append(bytes, thickness_mm[v]);
    }
    for (const geometry::Triangle& corners : triangles) {
        append(bytes, std::uint8_t{3});
        for (const std::uint32_t corner : corners) append(bytes, corner);
    }
    return bytes;
}

}  // namespace output
