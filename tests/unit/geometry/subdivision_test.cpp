#include "geometry/subdivision.hpp"

#include "unit/geometry/shapes.hpp"

#include <catch2/catch.hpp>

#include <map>

namespace {

bool closed(const std::vector<geometry::Quad>& quads) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, int> directed;
    for (const auto& quad : quads)
        for (int k = 0; k < 4; ++k) ++directed[{quad[k], quad[(k + 1) % 4]}];
    for (const auto& [edge, count] : directed)
        if (count != 1 || !directed.contains({edge.second, edge.first})) return false;
    return true;
}

/// A box's surface cut into n x n quads a side would be flat; a refined box is a smooth test body of its own.
shapes::QuadMesh smooth_box() {
    auto mesh = shapes::box(1, 1, 1);
    for (int round = 0; round < 2; ++round) {
        const auto refined = geometry::refine_catmull_clark(mesh.quads, mesh.positions.size());
        mesh = {geometry::apply<glm::vec3>(refined.stencils, mesh.positions), refined.quads};
    }
    return mesh;
}

}  // namespace

TEST_CASE("a step of Catmull and Clark on the cube gives the published points") {
    const auto cube = shapes::box(2, 2, 2);
    const auto refined = geometry::refine_catmull_clark(cube.quads, 8);
    const auto points = geometry::apply<glm::vec3>(refined.stencils, cube.positions);
    REQUIRE(points.size() == 8 + 6 + 12);
    // Corner (0,0,0): F = mean of faces' middles, R = mean of edges' middles, n = 3: (F + 2 R) / 3 with
    // F = (2/3, 2/3, 2/3) and R = (1/3, 1/3, 1/3), so 4/9 from every side.
    for (int d = 0; d < 3; ++d) CHECK(points[0][d] == Approx(4.0 / 9));
    CHECK(refined.quads.size() == 24);
    CHECK(closed(refined.quads));
}

TEST_CASE("the rows of refining stencils sum to one, so that a shift of the input shifts the output") {
    const auto mesh = smooth_box();
    for (const auto& refined : {geometry::refine_catmull_clark(mesh.quads, mesh.positions.size()),
                                geometry::refine_pushed_out(mesh.quads, mesh.positions.size(), 1)}) {
        const std::vector<float> ones(mesh.positions.size(), 1.0F);
        for (const float sum : geometry::apply<float>(refined.stencils, ones)) CHECK(sum == Approx(1).margin(1e-5));
    }
}

TEST_CASE("pushing out keeps vertices in place and lies between losing and gaining volume") {
    const auto mesh = smooth_box();
    const auto flat = geometry::enclosed_volume(mesh.positions, geometry::triangulate(mesh.quads));
    struct Measure {
        double moved = 0, gained = 0;
    };
    const auto measure = [&](const geometry::Refined& refined) {
        const auto points = geometry::apply<glm::vec3>(refined.stencils, mesh.positions);
        Measure m;
        for (std::size_t v = 0; v < mesh.positions.size(); ++v)
            m.moved = std::max<double>(m.moved, glm::length(points[v] - mesh.positions[v]));
        m.gained = geometry::enclosed_volume(points, geometry::triangulate(refined.quads)) - flat;
        return m;
    };
    const auto plain = measure(geometry::refine_catmull_clark(mesh.quads, mesh.positions.size()));
    const auto none = measure(geometry::refine_pushed_out(mesh.quads, mesh.positions.size(), 0));
    const auto half = measure(geometry::refine_pushed_out(mesh.quads, mesh.positions.size(), 0.5F));
    const auto whole = measure(geometry::refine_pushed_out(mesh.quads, mesh.positions.size(), 1));
    CHECK(none.gained == Approx(plain.gained).epsilon(1e-4));
    CHECK(plain.gained < 0);
    CHECK(whole.gained > 0);
    CHECK(std::abs(half.gained) < 0.25 * whole.gained);
    CHECK(whole.moved < plain.moved / 3);
}

TEST_CASE("composed stencils do what one after the other does") {
    const auto cube = shapes::box(2, 3, 4);
    const auto first = geometry::refine_catmull_clark(cube.quads, 8);
    const auto second = geometry::refine_catmull_clark(first.quads, first.stencils.rows());
    const auto step = geometry::apply<glm::vec3>(first.stencils, cube.positions);
    const auto both = geometry::apply<glm::vec3>(second.stencils, step);
    const auto once = geometry::apply<glm::vec3>(geometry::compose(second.stencils, first.stencils), cube.positions);
    REQUIRE(once.size() == both.size());
    for (std::size_t v = 0; v < once.size(); ++v) CHECK(glm::length(once[v] - both[v]) < 1e-5F);
}
