#include "render/occlusion.hpp"

#include "core/parallel.hpp"
#include "geometry/mesh.hpp"

#include <algorithm>
#include <cmath>
#include <future>
#include <limits>

namespace render {
namespace {

constexpr int axes = 12;                // sampled from both ends
constexpr float cell_m = 0.018F;        // of the depth grids; above the vertex spacing, or light would leak through
constexpr float depth_bias_m = 0.010F;  // prevents self-occlusion
constexpr float depth_softness_m = 0.030F;
constexpr float least_cosine = 0.20F;  // grazing directions carry no information
constexpr int fine_smoothing_passes = 3;
constexpr int coarse_smoothing_passes = 1;
constexpr float cavity_strength = 1.4F;  // per mean height of the neighbours over their distance
constexpr float deepest_cavity = 0.6F;

/// Unit vectors spread evenly over the upper hemisphere (Fibonacci lattice).
glm::vec3 axis(int index) {
    const double golden_angle_rad = 2.399963229728653;
    const double up = 1 - (index + 0.5) / axes;
    const double across = std::sqrt(1 - up * up);
    return {across * std::cos(index * golden_angle_rad), up, across * std::sin(index * golden_angle_rad)};
}

/// Extent of a surface along an axis, towards either end, per cell of a plane perpendicular to it.
class DepthGrid {
  public:
    DepthGrid(glm::vec3 along, glm::vec3 middle, float radius_m)
        : along_(along),
          middle_(middle),
          side_(2 * static_cast<int>(std::ceil(radius_m / cell_m)) + 3),
          half_(static_cast<float>(side_) / 2),
          reaches_(static_cast<std::size_t>(side_ * side_), glm::vec2(-std::numeric_limits<float>::infinity())) {
        const glm::vec3 helper = std::abs(along.y) < 0.9F ? glm::vec3(0, 1, 0) : glm::vec3(1, 0, 0);
        across_ = glm::normalize(glm::cross(helper, along)) / cell_m;
        upward_ = glm::cross(along, across_);
    }

    void add(glm::vec3 point) {
        const glm::vec3 p = point - middle_;
        const auto column = static_cast<int>(glm::dot(p, across_) + half_);
        const auto row = static_cast<int>(glm::dot(p, upward_) + half_);
        glm::vec2& reach = reaches_[static_cast<std::size_t>(row * side_ + column)];
        const float height = glm::dot(p, along_);
        reach = {std::max(reach.x, height), std::max(reach.y, -height)};
    }

    /// Share of the light from one end of the axis (0: the end it points to, 1: the other) that reaches the point.
    float openness(glm::vec3 point, int end, float bias_m) const {
        const glm::vec3 p = point - middle_;
        const float x = glm::dot(p, across_) + half_ - 0.5F;
        const float y = glm::dot(p, upward_) + half_ - 0.5F;
        const auto column = static_cast<int>(x);
        const auto row = static_cast<int>(y);
        const float fx = x - static_cast<float>(column);
        const float fy = y - static_cast<float>(row);
        const float height = glm::dot(p, along_);
        const float edge = (end == 0 ? height : -height) + bias_m;
        const glm::vec2* here = reaches_.data() + row * side_ + column;
        const auto blocked = [edge, end](const glm::vec2& reach) {
            return std::min(std::max((reach[end] - edge) * (1 / depth_softness_m), 0.0F), 1.0F);
        };
        const float low = blocked(here[0]) * (1 - fx) + blocked(here[1]) * fx;
        const float high = blocked(here[side_]) * (1 - fx) + blocked(here[side_ + 1]) * fx;
        return 1 - (low * (1 - fy) + high * fy);
    }

  private:
    glm::vec3 along_, across_, upward_, middle_;
    int side_;
    float half_;
    std::vector<glm::vec2> reaches_;
};

using Triangles = std::span<const std::array<std::uint32_t, 3>>;

/// Sums over directions at the first `count` vertices: x of openness times cosine, y of cosines. Uses the axes first,
/// first + 2, ...
std::vector<glm::vec2> open_and_weight(std::span<const glm::vec3> positions, std::span<const glm::vec3> normals,
                                       std::size_t count, int first) {
    const geometry::Box box = geometry::bounding_box(positions);
    const glm::vec3 middle = (box.low + box.high) * 0.5F;
    const float radius_m = glm::length(box.high - box.low) / 2;
    std::vector<glm::vec2> sums(count, glm::vec2(0));
    for (int i = first; i < axes; i += 2) {
        const glm::vec3 along = axis(i);
        DepthGrid grid(along, middle, radius_m);
        for (const glm::vec3& p : positions) grid.add(p);
        for (std::size_t v = 0; v < count; ++v) {
            const float signed_cosine = glm::dot(normals[v], along);
            const float cosine = std::abs(signed_cosine);
            if (cosine < least_cosine) continue;
            const float bias_m = depth_bias_m + 0.7F * cell_m * (1 - cosine) / cosine;
            sums[v] += cosine * glm::vec2(grid.openness(positions[v], signed_cosine > 0 ? 0 : 1, bias_m), 1);
        }
    }
    return sums;
}

/// Always splits the axes between two threads in the same way, so that the sum does not depend on the machine.
std::vector<float> far_openness(std::span<const glm::vec3> positions, std::span<const glm::vec3> normals,
                                std::size_t count) {
    auto odd = std::async(core::beside(), [&] { return open_and_weight(positions, normals, count, 1); });
    const std::vector<glm::vec2> even_sums = open_and_weight(positions, normals, count, 0);
    const std::vector<glm::vec2> odd_sums = odd.get();
    std::vector<float> open(count);
    for (std::size_t v = 0; v < open.size(); ++v) {
        const glm::vec2 sum = even_sums[v] + odd_sums[v];
        open[v] = sum.y > 0 ? sum.x / sum.y : 1;
    }
    return open;
}

/// Averages over neighbouring vertices, to hide the coarseness of the grids.
std::vector<float> smoothed(std::vector<float> open, Triangles triangles, int passes) {
    for (int pass = 0; pass < passes; ++pass) {
        std::vector<glm::vec2> sums(open.size(), glm::vec2(0));
        for (const auto& [a, b, c] : triangles) {
            sums[a] += glm::vec2(open[b], 1);
            sums[b] += glm::vec2(open[c], 1);
            sums[c] += glm::vec2(open[a], 1);
        }
        for (std::size_t v = 0; v < open.size(); ++v)
            if (sums[v].y > 0) open[v] = (open[v] + 2 * sums[v].x / sums[v].y) / 3;
    }
    return open;
}

/// Gives each vertex beyond those of `coarse` the mean of the coarse vertices with which it shares a triangle.
std::vector<float> spread(std::span<const float> coarse, std::size_t count, Triangles triangles) {
    std::vector<glm::vec2> sums(count, glm::vec2(0));
    for (const auto& triangle : triangles) {
        glm::vec2 known(0);
        for (const std::uint32_t v : triangle)
            if (v < coarse.size()) known += glm::vec2(coarse[v], 1);
        for (const std::uint32_t v : triangle) sums[v] += known;
    }
    std::vector<float> open(coarse.begin(), coarse.end());
    open.resize(count, 1);
    for (std::size_t v = coarse.size(); v < count; ++v)
        if (sums[v].y > 0) open[v] = sums[v].x / sums[v].y;
    return open;
}

std::size_t vertices_of(Triangles triangles) {
    std::uint32_t highest = 0;
    for (const auto& [a, b, c] : triangles) highest = std::max({highest, a, b, c});
    return highest + std::size_t{1};
}

/// Darkens by mean curvature: the height of the neighbours above each vertex relative to the edge length.
void darken_cavities(std::vector<float>& open, std::span<const glm::vec3> positions, std::span<const glm::vec3> normals,
                     Triangles triangles) {
    std::vector<glm::vec2> rise_and_length(open.size(), glm::vec2(0, 1e-9F));
    const auto add = [&](std::uint32_t of, std::uint32_t neighbour) {
        const glm::vec3 edge = positions[neighbour] - positions[of];
        rise_and_length[of] += glm::vec2(glm::dot(edge, normals[of]), glm::length(edge));
    };
    for (const auto& [a, b, c] : triangles) {
        add(a, b);
        add(b, c);
        add(c, a);
    }
    for (std::size_t v = 0; v < open.size(); ++v) {
        const glm::vec2 sum = rise_and_length[v];
        open[v] *= 1 - std::clamp(cavity_strength * sum.x / sum.y, 0.0F, deepest_cavity);
    }
}

}  // namespace

std::vector<float> ambient_openness(std::span<const glm::vec3> positions, std::span<const glm::vec3> normals,
                                    Triangles triangles, Triangles coarse_triangles) {
    std::vector<float> open;
    if (coarse_triangles.empty()) {
        open = smoothed(far_openness(positions, normals, positions.size()), triangles, fine_smoothing_passes);
    } else {
        const std::size_t count = vertices_of(coarse_triangles);
        open = spread(smoothed(far_openness(positions, normals, count), coarse_triangles, coarse_smoothing_passes),
                      positions.size(), triangles);
    }
    darken_cavities(open, positions, normals, triangles);
    return open;
}

}  // namespace render
