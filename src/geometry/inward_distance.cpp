#include "geometry/inward_distance.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace geometry {

namespace {

constexpr int cells_along_longest_side = 64;
constexpr float parallel = 1e-12F;
constexpr float slack = 1e-4F;  ///< keeps a ray through an edge from slipping between its triangles

/// Uniform grid that holds each triangle in every cell that its bounding box touches.
class Grid {
  public:
    Grid(std::span<const glm::vec3> positions, std::span<const Triangle> triangles)
        : positions_(positions), triangles_(triangles), box_(bounding_box(positions)) {
        const glm::vec3 size = box_.high - box_.low;
        cell_ = std::max({size.x, size.y, size.z}) / cells_along_longest_side;
        counts_ = glm::ivec3(size / cell_) + 1;
        cells_.resize(static_cast<std::size_t>(counts_.x) * counts_.y * counts_.z);
        for (std::uint32_t t = 0; t < triangles.size(); ++t) {
            const auto [a, b, c] = triangles[t];
            const glm::ivec3 low = cell_of(glm::min(positions[a], glm::min(positions[b], positions[c])));
            const glm::ivec3 high = cell_of(glm::max(positions[a], glm::max(positions[b], positions[c])));
            for (int z = low.z; z <= high.z; ++z)
                for (int y = low.y; y <= high.y; ++y)
                    for (int x = low.x; x <= high.x; ++x) cells_[index({x, y, z})].push_back(t);
        }
    }

    /// Distance along the ray from vertex `from` to the nearest triangle that does not contain it; 0 if nothing is hit.
    float nearest(std::uint32_t from, glm::vec3 direction) const {
        const glm::vec3 origin = positions_[from];
        glm::ivec3 cell = cell_of(origin);
        glm::ivec3 step;
        glm::vec3 next, advance;
        for (int k = 0; k < 3; ++k) {
            step[k] = direction[k] < 0 ? -1 : 1;
            const float wall = box_.low[k] + static_cast<float>(cell[k] + (step[k] > 0 ? 1 : 0)) * cell_;
            const bool moves = std::abs(direction[k]) > parallel;
            next[k] = moves ? (wall - origin[k]) / direction[k] : std::numeric_limits<float>::max();
            advance[k] = moves ? cell_ / std::abs(direction[k]) : std::numeric_limits<float>::max();
        }
        float best = std::numeric_limits<float>::max();
        while (inside(cell)) {
            for (const std::uint32_t t : cells_[index(cell)]) best = std::min(best, hit(t, from, direction));
            const int k = next.x < next.y ? (next.x < next.z ? 0 : 2) : (next.y < next.z ? 1 : 2);
            if (best <= next[k]) return best;
            cell[k] += step[k];
            next[k] += advance[k];
        }
        return best < std::numeric_limits<float>::max() ? best : 0;
    }

  private:
    glm::ivec3 cell_of(glm::vec3 p) const {
        return glm::clamp(glm::ivec3((p - box_.low) / cell_), glm::ivec3(0), counts_ - 1);
    }
    bool inside(glm::ivec3 c) const {
        return c.x >= 0 && c.y >= 0 && c.z >= 0 && c.x < counts_.x && c.y < counts_.y && c.z < counts_.z;
    }
    std::size_t index(glm::ivec3 c) const {
        return (static_cast<std::size_t>(c.z) * static_cast<std::size_t>(counts_.y) + static_cast<std::size_t>(c.y)) *
                   static_cast<std::size_t>(counts_.x) +
               static_cast<std::size_t>(c.x);
    }

    /// Moeller & Trumbore 1997, J Graph Tools 2:21.
    float hit(std::uint32_t t, std::uint32_t from, glm::vec3 direction) const {
        constexpr float missed = std::numeric_limits<float>::max();
        const auto [a, b, c] = triangles_[t];
        if (a == from || b == from || c == from) return missed;
        const glm::vec3 ab = positions_[b] - positions_[a], ac = positions_[c] - positions_[a];
        const glm::vec3 p = glm::cross(direction, ac);
        const float determinant = glm::dot(ab, p);
        if (std::abs(determinant) < parallel) return missed;
        const glm::vec3 from_a = positions_[from] - positions_[a];
        const float u = glm::dot(from_a, p) / determinant;
        const glm::vec3 q = glm::cross(from_a, ab);
        const float v = glm::dot(direction, q) / determinant;
        if (u < -slack || v < -slack || u + v > 1 + slack) return missed;
        const float distance = glm::dot(ac, q) / determinant;
        return distance > 0 ? distance : missed;
    }

    std::span<const glm::vec3> positions_;
    std::span<const Triangle> triangles_;
    Box box_;
    float cell_ = 1;
    glm::ivec3 counts_{1};
    std::vector<std::vector<std::uint32_t>> cells_;
};

}  // namespace

std::vector<float> inward_distances(std::span<const glm::vec3> positions, std::span<const glm::vec3> normals,
                                    std::span<const Triangle> triangles) {
    const Grid grid(positions, triangles);
    std::vector<float> distances(positions.size());
    for (std::uint32_t v = 0; v < positions.size(); ++v) distances[v] = grid.nearest(v, -normals[v]);
    return distances;
}

}  // namespace geometry
