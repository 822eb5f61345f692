#include "render/ground_contact.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace render {
namespace {

constexpr float border_m = 0.40F;  // around the figures, so that the blur can fade out

/// Geometry within `height_m` of the ground darkens it, blurred over about `blur_m`.
struct Layer {
    float height_m;
    float blur_m;
    float strength;
};
constexpr Layer layers[] = {{0.015F, 0.010F, 0.55F}, {0.12F, 0.045F, 0.45F}, {0.9F, 0.14F, 0.30F}};

constexpr int least_side = 160;
constexpr int most_side = 640;
constexpr float wanted_cell_m = 0.012F;  // fine enough for a foot

using Grid = std::vector<float>;

/// Three box blurs along both axes approximate a Gaussian with this standard deviation.
void blur(Grid& grid, int side, float sigma_cells) {
    const int radius = std::max(1, static_cast<int>(std::lround(std::sqrt(sigma_cells * sigma_cells + 0.25F) - 0.5F)));
    const float scale = 1.0F / static_cast<float>(2 * radius + 1);
    std::vector<float> line(static_cast<std::size_t>(side));
    for (int pass = 0; pass < 6; ++pass) {
        const int step = pass % 2 == 0 ? 1 : side;
        const int next_line = pass % 2 == 0 ? side : 1;
        for (int k = 0; k < side; ++k) {
            float* cells = grid.data() + static_cast<std::ptrdiff_t>(k) * next_line;
            float sum = 0;
            for (int i = 0; i < radius; ++i) sum += cells[i * step];
            for (int i = 0; i < side; ++i) {
                if (i + radius < side) sum += cells[(i + radius) * step];
                if (i - radius - 1 >= 0) sum -= cells[(i - radius - 1) * step];
                line[static_cast<std::size_t>(i)] = sum * scale;
            }
            for (int i = 0; i < side; ++i) cells[i * step] = line[static_cast<std::size_t>(i)];
        }
    }
}

}  // namespace

GroundContact ground_contact(std::span<const StandingFigure> figures) {
    glm::vec2 low(std::numeric_limits<float>::infinity());
    glm::vec2 high = -low;
    for (const auto& [positions, place] : figures)
        for (const glm::vec3& p : positions) {
            low = glm::min(low, glm::vec2(place.x + p.x, place.z + p.z));
            high = glm::max(high, glm::vec2(place.x + p.x, place.z + p.z));
        }
    GroundContact contact;
    if (low.x > high.x) low = high = glm::vec2(0);
    contact.extent_m = std::max(high.x - low.x, high.y - low.y) + 2 * border_m;
    contact.low = (low + high - contact.extent_m) * 0.5F;
    const int side = std::clamp(static_cast<int>(contact.extent_m / wanted_cell_m), least_side, most_side);
    contact.side = side;
    const float cell_m = contact.extent_m / static_cast<float>(side);
    const auto cells = static_cast<std::size_t>(side);
    std::vector<float> light(cells * cells, 1);
    for (const Layer& layer : layers) {
        Grid covered(light.size(), 0);
        for (const auto& [positions, place] : figures)
            for (const glm::vec3& p : positions) {
                if (p.y > layer.height_m) continue;
                const glm::vec2 cell = (glm::vec2(place.x + p.x, place.z + p.z) - contact.low) / cell_m;
                float& value = covered[static_cast<std::size_t>(cell.y) * cells + static_cast<std::size_t>(cell.x)];
                value = std::max(value, 1 - std::max(p.y, 0.0F) / layer.height_m);
            }
        blur(covered, side, layer.blur_m / cell_m);
        for (std::size_t i = 0; i < light.size(); ++i)
            light[i] *= 1 - layer.strength * std::min(1.0F, 1.6F * covered[i]);
    }
    contact.blocked.resize(light.size());
    for (std::size_t i = 0; i < light.size(); ++i)
        contact.blocked[i] = static_cast<std::uint8_t>(std::lround(255 * (1 - light[i])));
    return contact;
}

}  // namespace render
