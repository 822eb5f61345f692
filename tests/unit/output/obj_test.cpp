#include "output/obj.hpp"

#include "support/catch.hpp"

#include <sstream>

namespace {

/// A box with outward quads and, after its skin, one unrelated vertex.
body::BodyModel box_model(glm::vec3 size) {
    body::BodyModel model;
    model.skin_vertices = 8;
    for (const float z : {0.0F, size.z})
        for (const float y : {0.0F, size.y})
            for (const float x : {0.0F, size.x}) model.base.emplace_back(x, y, z);
    model.base.emplace_back(9, 9, 9);
    model.skin_quads = {{0, 2, 3, 1}, {4, 5, 7, 6}, {0, 1, 5, 4}, {2, 6, 7, 3}, {0, 4, 6, 2}, {1, 3, 7, 5}};
    return model;
}

struct Mesh {
    std::vector<glm::vec3> positions;
    std::vector<geometry::Triangle> triangles;
};

Mesh read_obj(const std::string& text) {
    Mesh mesh;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string kind;
        words >> kind;
        if (kind == "v") {
            glm::vec3& p = mesh.positions.emplace_back();
            words >> p.x >> p.y >> p.z;
        } else if (kind == "f") {
            geometry::Triangle& corners = mesh.triangles.emplace_back();
            for (std::uint32_t& corner : corners) {
                words >> corner;
                --corner;
            }
        }
    }
    return mesh;
}

}  // namespace

TEST_CASE("the exported skin is what was given, without anything else of the model") {
    const body::BodyModel model = box_model({0.123457F, 1.5F, 0.25F});
    const Mesh mesh = read_obj(output::skin_obj(model, model.base, "a box"));
    CHECK(mesh.positions.size() == 8);
    CHECK(mesh.triangles.size() == 12);
    const double volume = geometry::enclosed_volume(mesh.positions, mesh.triangles);
    CHECK(volume ==
          Approx(geometry::enclosed_volume(model.base, geometry::triangulate(model.skin_quads))).epsilon(1e-5));
    CHECK(volume > 0);
}

TEST_CASE("every edge of the exported skin has two faces that run along it in opposite directions") {
    const body::BodyModel model = box_model({1, 1, 1});
    const Mesh mesh = read_obj(output::skin_obj(model, model.base, "a box"));
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
    for (const auto& t : mesh.triangles)
        for (std::size_t i = 0; i < 3; ++i) edges.emplace_back(t[i], t[(i + 1) % 3]);
    for (const auto& [from, to] : edges) CHECK(std::count(edges.begin(), edges.end(), std::pair(to, from)) == 1);
}
