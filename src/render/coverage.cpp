#include "render/coverage.hpp"

#include <algorithm>

namespace render {
namespace {

constexpr int bands = 16;  // per picture: more would save little and cost a draw call each

}  // namespace

glm::ivec4 covered(const glm::mat4& clip_from_world, const geometry::Box& box, Size size, glm::ivec4 within) {
    const auto& [low, high] = box;
    glm::dvec2 least(1e9);
    glm::dvec2 most(-1e9);
    for (unsigned i = 0; i < 8; ++i) {
        const glm::vec4 corner((i & 1U) != 0 ? high.x : low.x, (i & 2U) != 0 ? high.y : low.y,
                               (i & 4U) != 0 ? high.z : low.z, 1);
        const glm::dvec4 clip = clip_from_world * corner;
        if (clip.w <= 0) return within;  // the camera is inside or beside the box
        const glm::dvec2 pixel = (glm::dvec2(clip) / clip.w * 0.5 + 0.5) * glm::dvec2(size.width, size.height);
        least = glm::min(least, pixel);
        most = glm::max(most, pixel);
    }
    const glm::dvec2 first(within.x, within.y);
    const glm::dvec2 last(within.x + within.z, within.y + within.w);
    const glm::ivec2 from = glm::clamp(glm::floor(least) - 1.0, first, last);
    const glm::ivec2 to = glm::clamp(glm::ceil(most) + 1.0, first, last);
    return {from, to - from};
}

glm::ivec4 shared(glm::ivec4 a, glm::ivec4 b) {
    const glm::ivec2 from = glm::max(glm::ivec2(a), glm::ivec2(b));
    const glm::ivec2 to = glm::min(glm::ivec2(a.x + a.z, a.y + a.w), glm::ivec2(b.x + b.z, b.y + b.w));
    return {from, glm::max(to - from, 0)};
}

std::array<glm::ivec4, 4> outside(glm::ivec4 whole, glm::ivec4 hole) {
    const glm::ivec2 low(whole);
    const glm::ivec2 high = low + glm::ivec2(whole.z, whole.w);
    const glm::ivec2 from = glm::clamp(glm::ivec2(hole), low, high);
    const glm::ivec2 to = glm::clamp(glm::ivec2(hole) + glm::ivec2(hole.z, hole.w), from, high);
    return {{{low, whole.z, from.y - low.y},
             {low.x, to.y, whole.z, high.y - to.y},
             {low.x, from.y, from.x - low.x, to.y - from.y},
             {to.x, from.y, high.x - to.x, to.y - from.y}}};
}

std::vector<glm::ivec4> covered_bands(const glm::mat4& clip_from_world, std::span<const geometry::Box> boxes, Size size,
                                      glm::ivec4 within) {
    std::vector<glm::ivec4> parts;
    for (const geometry::Box& box : boxes) parts.push_back(covered(clip_from_world, box, size, within));
    std::vector<glm::ivec4> result;
    for (int i = 0; i < bands; ++i) {
        const int from = within.y + within.w * i / bands;
        const int to = within.y + within.w * (i + 1) / bands;
        glm::ivec2 across(within.x + within.z, within.x);  // minimum and maximum x
        glm::ivec2 up(to, from);                           // minimum and maximum y
        for (const glm::ivec4& part : parts) {
            const glm::ivec4 piece = shared(part, {within.x, from, within.z, to - from});
            if (piece.z == 0 || piece.w == 0) continue;
            across = {std::min(across.x, piece.x), std::max(across.y, piece.x + piece.z)};
            up = {std::min(up.x, piece.y), std::max(up.y, piece.y + piece.w)};
        }
        if (across.x < across.y && up.x < up.y) result.emplace_back(across.x, up.x, across.y - across.x, up.y - up.x);
    }
    return result;
}

}  // namespace render
