#include "geometry/mesh.hpp"

#include "geometry/quad_normals.hpp"
#include "support/catch.hpp"
#include "unit/geometry/shapes.hpp"

TEST_CASE("a box has the volume, area and extent of its edges") {
    const auto box = shapes::box(2, 3, 5);
    const auto triangles = geometry::triangulate(box.quads);
    CHECK(triangles.size() == 12);
    CHECK(geometry::enclosed_volume(box.positions, triangles) == Approx(30));
    CHECK(geometry::surface_area(box.positions, triangles) == Approx(2 * (6 + 10 + 15)));
    const auto extent = geometry::bounding_box(box.positions);
    CHECK(extent.low == glm::vec3(0));
    CHECK(extent.high == glm::vec3(2, 3, 5));
}

TEST_CASE("volume does not depend on where the mesh stands") {
    auto box = shapes::box(2, 3, 5);
    for (auto& p : box.positions) p += glm::vec3(7, -4, 11);
    CHECK(geometry::enclosed_volume(box.positions, geometry::triangulate(box.quads)) == Approx(30));
}

TEST_CASE("turning every face inside out turns the sign of the volume") {
    auto box = shapes::box(2, 3, 5);
    for (auto& quad : box.quads) std::swap(quad[1], quad[3]);
    CHECK(geometry::enclosed_volume(box.positions, geometry::triangulate(box.quads)) == Approx(-30));
}

TEST_CASE("vertex normals are of unit length and point outwards") {
    const auto box = shapes::box(2, 2, 2);
    const auto normals = geometry::vertex_normals(box.positions, geometry::triangulate(box.quads));
    for (std::size_t v = 0; v < normals.size(); ++v) {
        CHECK(glm::length(normals[v]) == Approx(1));
        CHECK(glm::dot(normals[v], box.positions[v] - glm::vec3(1)) > 0);
    }
}

TEST_CASE("normals of quads do not depend on the diagonal that splits them") {
    const auto box = shapes::box(2, 2, 2);
    std::vector<geometry::Quad> turned = box.quads;
    for (geometry::Quad& q : turned) q = {q[1], q[2], q[3], q[0]};
    const auto one = geometry::quad_normals(box.positions, geometry::triangulate(box.quads));
    const auto other = geometry::quad_normals(box.positions, geometry::triangulate(turned));
    for (std::size_t v = 0; v < one.size(); ++v) {
        CHECK(glm::distance(one[v], glm::normalize(box.positions[v] - glm::vec3(1))) < 1e-6F);  // exact by symmetry
        CHECK(glm::distance(one[v], other[v]) < 1e-6F);
    }
    const std::vector<glm::vec3> lonely{glm::vec3(1)};
    CHECK(geometry::quad_normals(lonely, {})[0] == glm::vec3(0));
}

TEST_CASE("a vertex without a face gets no normal instead of a wrong one") {
    const std::vector<glm::vec3> lonely{{1, 2, 3}};
    CHECK(geometry::vertex_normals(lonely, {})[0] == glm::vec3(0));
}
