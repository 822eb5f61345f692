#include "geometry/inward_distance.hpp"

#include "support/catch.hpp"

#include <cmath>

TEST_CASE("inwards from a vertex of a stretched box the other side is met at its distance") {
    // A box of 2 x 3 x 5, normals pointing outwards at the corners, along one axis at a time.
    std::vector<glm::vec3> corners;
    for (int i = 0; i < 8; ++i) corners.push_back({i & 1 ? 2 : 0, i & 2 ? 3 : 0, i & 4 ? 5 : 0});
    const std::vector<geometry::Quad> quads{{0, 2, 3, 1}, {4, 5, 7, 6}, {0, 1, 5, 4},
                                            {2, 6, 7, 3}, {0, 4, 6, 2}, {1, 3, 7, 5}};
    const auto triangles = geometry::triangulate(quads);
    const auto normals = geometry::vertex_normals(corners, triangles);
    const auto distances = geometry::inward_distances(corners, normals, triangles);
    for (std::size_t v = 0; v < corners.size(); ++v) {
        // From a corner along -n the ray leaves through the first face it reaches.
        const glm::vec3 inwards = -normals[v];
        float expected = 1e9F;
        const glm::vec3 size(2, 3, 5);
        for (int k = 0; k < 3; ++k) expected = std::min(expected, size[k] / std::abs(inwards[k]));
        CHECK(distances[v] == Approx(expected).epsilon(1e-4));
    }
}

TEST_CASE("through a ball it is its diameter from everywhere") {
    std::vector<glm::vec3> points;
    std::vector<geometry::Triangle> triangles;
    constexpr int rings = 40, around = 80;
    for (int i = 0; i <= rings; ++i)
        for (int j = 0; j < around; ++j) {
            const double a = M_PI * i / rings, b = 2 * M_PI * j / around;
            points.push_back({std::sin(a) * std::cos(b), std::cos(a), std::sin(a) * std::sin(b)});
        }
    for (std::uint32_t i = 0; i < rings; ++i)
        for (std::uint32_t j = 0; j < around; ++j) {
            const std::uint32_t k = (j + 1) % around;
            triangles.push_back({i * around + j, i * around + k, (i + 1) * around + j});
            triangles.push_back({i * around + k, (i + 1) * around + k, (i + 1) * around + j});
        }
    std::vector<glm::vec3> normals = points;  // of the unit ball
    const auto distances = geometry::inward_distances(points, normals, triangles);
    for (std::size_t v = around; v + around < points.size(); ++v) CHECK(distances[v] == Approx(2).epsilon(0.01));
}
