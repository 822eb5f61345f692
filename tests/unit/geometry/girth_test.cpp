#include "geometry/girth.hpp"

#include "core/units.hpp"
#include "support/catch.hpp"

#include <cmath>

namespace {

/// The vertical edges of a prism with `n` sides on a circle, from y = 0 to y = 1.
struct Prism {
    std::vector<glm::vec3> positions;
    std::vector<geometry::Edge> edges;
};

Prism prism(int n, double radius) {
    Prism p;
    for (int k = 0; k < n; ++k) {
        const double angle = 2 * core::pi * k / n;
        for (const double y : {0.0, 1.0})
            p.positions.push_back({radius * std::cos(angle), y, radius * std::sin(angle)});
        p.edges.push_back({static_cast<std::uint32_t>(2 * k), static_cast<std::uint32_t>(2 * k + 1)});
    }
    return p;
}

}  // namespace

TEST_CASE("the girth of a fine round prism is that of its circle") {
    const auto p = prism(720, 0.15);
    const auto points = geometry::cut(p.positions, p.edges, {{0, 0.5, 0}, {0, 3, 0}});
    CHECK(points.size() == 720);
    CHECK(geometry::hull_perimeter(points) == Approx(2 * core::pi * 0.15).epsilon(1e-4));
}

TEST_CASE("a plane beside the mesh cuts nothing and a tape around nothing is 0") {
    const auto p = prism(12, 0.15);
    const auto points = geometry::cut(p.positions, p.edges, {{0, 2, 0}, {0, 1, 0}});
    CHECK(points.empty());
    CHECK(geometry::hull_perimeter(points) == 0);
}

TEST_CASE("an oblique cut of a cylinder is longer, as its ellipse says") {
    const auto p = prism(720, 0.1);
    const double tilt = 0.6;
    const auto points = geometry::cut(p.positions, p.edges, {{0, 0.5, 0}, {std::sin(tilt), std::cos(tilt), 0}});
    const double a = 0.1 / std::cos(tilt), b = 0.1;
    // Ramanujan 1914, approximation of the perimeter of an ellipse.
    const double h = (a - b) * (a - b) / ((a + b) * (a + b));
    const double ellipse = core::pi * (a + b) * (1 + 3 * h / (10 + std::sqrt(4 - 3 * h)));
    CHECK(geometry::hull_perimeter(points) == Approx(ellipse).epsilon(1e-4));
}

TEST_CASE("a taut tape bridges hollows and ignores points inside") {
    const double square = geometry::hull_perimeter({{0, 0}, {1, 0}, {1, 1}, {0, 1}});
    CHECK(square == Approx(4));
    CHECK(geometry::hull_perimeter({{0, 0}, {0.5, 0.2}, {1, 0}, {0.7, 0.5}, {1, 1}, {0, 1}, {0.1, 0.5}}) == Approx(4));
    CHECK(geometry::hull_perimeter({{0, 0}, {0, 0}, {1, 0}, {1, 0}}) == Approx(2));
}
