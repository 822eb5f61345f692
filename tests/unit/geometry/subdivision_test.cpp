#include "geometry/subdivision.hpp"

#include "support/catch.hpp"
#include "unit/geometry/shapes.hpp"

#include <algorithm>
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

/// A refined box, which is a smooth test body; a box cut into n x n quads per side would be flat.
shapes::QuadMesh smooth_box() {
    auto mesh = shapes::box(1, 1, 1);
    for (int round = 0; round < 2; ++round) {
        const auto refined = geometry::refine_catmull_clark(mesh.quads, mesh.positions.size());
        mesh = {geometry::apply<glm::vec3>(refined.stencils, mesh.positions), refined.quads};
    }
    return mesh;
}

/// A Catmull-Clark step after pushing vertices out.
struct Pushed {
    geometry::PushedOut refining;
    std::vector<geometry::Quad> quads;
};

Pushed pushed(const shapes::QuadMesh& mesh, float share) {
    auto refined = geometry::refine_catmull_clark(mesh.quads, mesh.positions.size());
    return {geometry::pushed_out(std::move(refined.stencils), mesh.positions.size(), share), std::move(refined.quads)};
}

}  // namespace

TEST_CASE("a step of Catmull and Clark on the cube gives the published points") {
    const auto cube = shapes::box(2, 2, 2);
    const auto refined = geometry::refine_catmull_clark(cube.quads, 8);
    const auto points = geometry::apply<glm::vec3>(refined.stencils, cube.positions);
    REQUIRE(points.size() == 8 + 6 + 12);
    // Corner (0,0,0): F = mean of the face points, R = mean of the edge midpoints, n = 3: (F + 2 R) / 3 with F = (2/3,
    // 2/3, 2/3) and R = (1/3, 1/3, 1/3), hence 4/9 in each coordinate.
    for (int d = 0; d < 3; ++d) CHECK(points[0][d] == Approx(4.0 / 9));
    CHECK(refined.quads.size() == 24);
    CHECK(closed(refined.quads));
}

TEST_CASE("the rows of refining stencils sum to one, so that a shift of the input shifts the output") {
    const auto mesh = smooth_box();
    const std::vector<float> ones(mesh.positions.size(), 1.0F);
    const auto refining = pushed(mesh, 1).refining;
    for (const geometry::Stencils* stencils : {&refining.push, &refining.step})
        for (const float sum : geometry::apply<float>(*stencils, ones)) CHECK(sum == Approx(1).margin(1e-5));
}

TEST_CASE("each row names a vertex once, and only those of its faces") {
    const auto mesh = smooth_box();
    const auto refined = geometry::refine_catmull_clark(mesh.quads, mesh.positions.size());
    const auto& s = refined.stencils;
    for (std::size_t row = 0; row < s.rows(); ++row) {
        std::vector<std::uint32_t> columns(s.columns.begin() + s.row_begin[row],
                                           s.columns.begin() + s.row_begin[row + 1]);
        std::sort(columns.begin(), columns.end());
        CHECK(std::adjacent_find(columns.begin(), columns.end()) == columns.end());
        if (row >= mesh.positions.size())
            CHECK(columns.size() == (row < mesh.positions.size() + mesh.quads.size() ? 4 : 6));
    }
}

TEST_CASE("pushing out keeps vertices in place and lies between losing and gaining volume") {
    const auto mesh = smooth_box();
    const auto flat = geometry::enclosed_volume(mesh.positions, geometry::triangulate(mesh.quads));
    struct Measure {
        double moved = 0, gained = 0;
    };
    const auto measure = [&](const auto& refining, const std::vector<geometry::Quad>& quads) {
        const auto points = geometry::apply<glm::vec3>(refining, mesh.positions);
        Measure m;
        for (std::size_t v = 0; v < mesh.positions.size(); ++v)
            m.moved = std::max<double>(m.moved, glm::length(points[v] - mesh.positions[v]));
        m.gained = geometry::enclosed_volume(points, geometry::triangulate(quads)) - flat;
        return m;
    };
    const auto pushed_by = [&](float share) {
        const Pushed p = pushed(mesh, share);
        return measure(p.refining, p.quads);
    };
    const auto refined = geometry::refine_catmull_clark(mesh.quads, mesh.positions.size());
    const auto plain = measure(refined.stencils, refined.quads);
    const auto none = pushed_by(0);
    const auto half = pushed_by(0.5F);
    const auto whole = pushed_by(1);
    CHECK(none.gained == Approx(plain.gained).epsilon(1e-4));
    CHECK(plain.gained < 0);
    CHECK(whole.gained > 0);
    CHECK(std::abs(half.gained) < 0.25 * whole.gained);
    CHECK(whole.moved < plain.moved / 3);
}
