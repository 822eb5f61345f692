#pragma once

#include <glm/glm.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace render {

/// How much of the light from above the figures take away from the ground at y = 0, on a square grid.
struct GroundContact {
    static constexpr int side = 160;    ///< cells
    glm::vec2 low{0};                   ///< x and z of the grid's first corner, m
    float extent_m = 1;                 ///< of the whole grid
    std::vector<std::uint8_t> blocked;  ///< [side * side], 255: dark; rows along z
};

GroundContact ground_contact(std::span<const std::span<const glm::vec3>> figures);

}  // namespace render
