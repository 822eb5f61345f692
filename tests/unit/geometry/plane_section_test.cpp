#include "geometry/plane_section.hpp"

#include "shapes.hpp"
#include "support/catch.hpp"

#include <cmath>

using geometry::frame_of;
using geometry::plane_section;
using geometry::signed_area;

namespace {

struct Mesh {
    std::vector<glm::vec3> positions;
    std::vector<geometry::Triangle> triangles;
};

Mesh box(float x, float y, float z) {
    const shapes::QuadMesh quads = shapes::box(x, y, z);
    return {quads.positions, geometry::triangulate(quads.quads)};
}

/// The first mesh plus the second with its faces flipped, which makes it a cavity.
Mesh hollow(Mesh outer, const Mesh& inner, glm::vec3 shift) {
    const auto first = static_cast<std::uint32_t>(outer.positions.size());
    for (const glm::vec3& p : inner.positions) outer.positions.push_back(p + shift);
    for (const auto& [a, b, c] : inner.triangles) outer.triangles.push_back({first + a, first + c, first + b});
    return outer;
}

double whole_area(const Mesh& mesh, const geometry::Plane& plane) {
    double sum = 0;
    for (const geometry::Loop& loop : plane_section(mesh.positions, mesh.triangles, frame_of(plane)))
        sum += signed_area(loop);
    return sum;
}

}  // namespace

TEST_CASE("a plane cuts a box in its cross-section, whichever way it faces") {
    const Mesh mesh = box(2, 3, 5);
    CHECK(whole_area(mesh, {{0, 1.2, 0}, {0, 1, 0}}) == Approx(10));
    CHECK(whole_area(mesh, {{0, 1.2, 0}, {0, -1, 0}}) == Approx(10));
    CHECK(whole_area(mesh, {{1, 0, 0}, {3, 0, 0}}) == Approx(15));
    CHECK(whole_area(mesh, {{1, 1.5, 2.5}, {1, 1, 0}}) == Approx(5 * 2 * std::sqrt(2.0)));
    CHECK(whole_area(mesh, {{0, 3.5, 0}, {0, 1, 0}}) == 0);
}

TEST_CASE("a hole counts against what it is in, and winding numbers tell inside from outside") {
    const Mesh mesh = hollow(box(2, 3, 5), box(1, 1, 1), {0.5F, 1, 2});
    const geometry::PlaneFrame frame = frame_of({{0, 1.5, 0}, {0, 1, 0}});
    const auto loops = plane_section(mesh.positions, mesh.triangles, frame);
    REQUIRE(loops.size() == 2);
    CHECK(signed_area(loops[0]) + signed_area(loops[1]) == Approx(9));
    CHECK(std::min(signed_area(loops[0]), signed_area(loops[1])) == Approx(-1));
    CHECK(geometry::winding_number(loops, frame.within({0.2, 1.5, 0.2})) == 1);
    CHECK(geometry::winding_number(loops, frame.within({1, 1.5, 2.5})) == 0);
    CHECK(geometry::winding_number(loops, frame.within({3, 1.5, 2.5})) == 0);
}

TEST_CASE("planes through vertices and faces still give closed loops") {
    const Mesh mesh = box(2, 3, 5);
    CHECK(whole_area(mesh, {{0, 0, 0}, {0, 1, 0}}) == 0);  // a face in the plane counts as above it
    CHECK(whole_area(mesh, {{0, 3, 0}, {0, 1, 0}}) == Approx(10));
    CHECK(whole_area(mesh, {{1, 1.5, 2.5}, {3, -2, 0}}) == Approx(5 * std::sqrt(13.0)));
}

TEST_CASE("areas over all heights add up to the volume") {
    const Mesh mesh = hollow(box(2, 3, 5), box(1, 1, 1), {0.5F, 1, 2});
    double volume = 0;
    const geometry::PlaneFrame frame = frame_of({{0, 0, 0}, {1, 2, 3}});
    const int steps = 4000;
    const double step = 7.0 / steps;
    for (int i = 0; i < steps; ++i) {
        geometry::PlaneFrame at = frame;
        at.origin += (i + 0.5) * step * frame.normal;
        for (const geometry::Loop& loop : plane_section(mesh.positions, mesh.triangles, at))
            volume += step * signed_area(loop);
    }
    CHECK(volume == Approx(29).epsilon(1e-4));
}
