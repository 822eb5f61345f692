#include "render/tiles.hpp"

#include <glad/gl.h>

#include <algorithm>

namespace render {

namespace {

constexpr int largest_layer_texels = 3072;  // per side: 16 bytes per texel, 151 MB at most
constexpr int bands_of_a_picture = 3;
constexpr int least_band_rows = 256;

}  // namespace

int tile_side(int samples_across) {
    GLint largest_texture = 0;
    glGetIntegerv(GL_MAX_TEXTURE_SIZE, &largest_texture);
    return std::min(largest_texture, largest_layer_texels) / samples_across;
}

int band_rows(int picture_height, int side) {
    const int even = (picture_height + 2 * bands_of_a_picture - 1) / (2 * bands_of_a_picture) * 2;  // at least a third
    return std::min(side, std::max(least_band_rows, even));
}

std::vector<glm::ivec4> tiles(const Pane& pane, int side, int rows) {
    const glm::ivec4 part = pane.part;
    const int top = part.y + part.w;
    std::vector<glm::ivec4> result;
    for (int y = part.y, next = 0; y < top; y = next) {
        next = std::min({(y / rows + 1) * rows, y + side, top});
        for (int x = 0; x < part.z; x += side) result.emplace_back(part.x + x, y, std::min(side, part.z - x), next - y);
    }
    return result;
}

}  // namespace render
