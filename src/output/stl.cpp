#include "output/stl.hpp"

#include "core/units.hpp"
#include "output/little_endian.hpp"

#include <algorithm>
#include <cassert>

namespace output {

namespace {

constexpr std::size_t head_bytes = 80;

}  // namespace

std::vector<std::uint8_t> skin_stl(const body::BodyModel& model, std::span<const glm::vec3> positions,
                                   std::string_view comment) {
    assert(positions.size() >= model.skin_vertices);
    constexpr auto mm_per_m = static_cast<float>(core::mm_per_m);
    std::vector<glm::vec3> printed;
    for (const glm::vec3& p : model.skin(positions)) printed.push_back(mm_per_m * glm::vec3(p.x, -p.z, p.y));
    float lowest = printed.front().z;
    for (const glm::vec3& p : printed) lowest = std::min(lowest, p.z);
    for (glm::vec3& p : printed) p.z -= lowest;

    std::vector<std::uint8_t> bytes(
        comment.begin(), comment.begin() + static_cast<std::ptrdiff_t>(std::min(comment.size(), head_bytes)));
    bytes.resize(head_bytes, ' ');
    const auto triangles = geometry::triangulate(model.skin_quads);
    append(bytes, static_cast<std::uint32_t>(triangles.size()));
    for (const geometry::Triangle& corners : triangles) {
        const glm::vec3 a = printed[corners[0]], b = printed[corners[1]], c = printed[corners[2]];
        const glm::vec3 across = glm::cross(b - a, c - a);
        const float length = glm::length(across);
        const glm::vec3 normal = length > 0 ? across / length : glm::vec3(0);
        for (const glm::vec3& v : {normal, a, b, c})
            for (int axis = 0; axis < 3; ++axis) append(bytes, v[axis]);
        append(bytes, std::uint16_t{0});
    }
    return bytes;
}

}  // namespace output
