#pragma once

#include <glm/glm.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace render {

/// How much light from above the figures block on the ground at y = 0, on a square grid.
struct GroundContact {
    int side = 160;                     ///< cells
    glm::vec2 low{0};                   ///< x and z of the grid's first corner, m
    float extent_m = 1;                 ///< of the whole grid
    std::vector<std::uint8_t> blocked;  ///< [side * side], 255: dark; rows along z
};

/// Points of a surface, and the position of its origin.
struct StandingFigure {
    std::span<const glm::vec3> positions;
    glm::vec3 place{0};
};

GroundContact ground_contact(std::span<const StandingFigure> figures);

}  // namespace render
