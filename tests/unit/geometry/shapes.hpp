#pragma once

#include "geometry/mesh.hpp"

#include <vector>

/// Meshes with measures known in closed form.
namespace shapes {

struct QuadMesh {
    std::vector<glm::vec3> positions;
    std::vector<geometry::Quad> quads;
};

/// A box with one corner at the origin, facing outwards.
inline QuadMesh box(float x, float y, float z) {
    return {{{0, 0, 0}, {x, 0, 0}, {x, y, 0}, {0, y, 0}, {0, 0, z}, {x, 0, z}, {x, y, z}, {0, y, z}},
            {{0, 3, 2, 1}, {4, 5, 6, 7}, {0, 1, 5, 4}, {2, 3, 7, 6}, {0, 4, 7, 3}, {1, 2, 6, 5}}};
}

}  // namespace shapes
