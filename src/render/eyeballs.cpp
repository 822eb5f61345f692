#include "render/eyeballs.hpp"

#include <array>

namespace render {
namespace {

constexpr float least_eye_paint = -1.5F;

}  // namespace

std::vector<glm::vec3> normals_with_round_eyes(const Figure& figure) {
    std::vector<glm::vec3> normals(figure.normals.begin(), figure.normals.end());
    std::vector<std::size_t> eyes;
    glm::vec3 between(0);
    for (std::size_t v = 0; v < figure.paint.size(); ++v)
        if (figure.paint[v].y > least_eye_paint) {
            eyes.push_back(v);
            between += figure.positions[v];
        }
    if (eyes.empty()) return normals;
    between /= static_cast<float>(eyes.size());
    const auto side = [&](std::size_t v) { return figure.positions[v].x > between.x ? 1U : 0U; };
    std::array<glm::vec4, 2> sums{glm::vec4(0), glm::vec4(0)};
    for (const std::size_t v : eyes) sums[side(v)] += glm::vec4(figure.positions[v], 1);
    for (const std::size_t v : eyes) {
        const glm::vec4& sum = sums[side(v)];
        const glm::vec3 from_middle = figure.positions[v] - glm::vec3(sum) / sum.w;
        if (glm::length(from_middle) > 0) normals[v] = glm::normalize(from_middle);
    }
    return normals;
}

}  // namespace render
