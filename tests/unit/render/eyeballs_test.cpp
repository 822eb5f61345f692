#include "render/eyeballs.hpp"

#include "support/catch.hpp"

TEST_CASE("the normals of eyes point away from the middle of each ball and those of skin stay") {
    // Two flattened balls of six vertices at x = +-3 cm and one vertex of skin.
    std::vector<glm::vec3> positions;
    std::vector<glm::vec2> paint;
    for (const float x : {-0.03F, 0.03F})
        for (const glm::vec3 offset : {glm::vec3(1, 0, 0), {-1, 0, 0}, {0, 2, 0}, {0, -2, 0}, {0, 0, 1}, {0, 0, -1}}) {
            positions.push_back(glm::vec3(x, 1.6F, 0.1F) + 0.012F * offset);
            paint.emplace_back(-0.1F, offset.z);
        }
    positions.emplace_back(0, 1, 0);
    paint.emplace_back(0, -2);
    const std::vector<glm::vec3> given(positions.size(), glm::vec3(0, 1, 0));
    render::Figure figure;
    figure.positions = positions;
    figure.normals = given;
    figure.paint = paint;
    const std::vector<glm::vec3> normals = render::normals_with_round_eyes(figure);
    CHECK(normals[0].x == Approx(1));
    CHECK(normals[4].z == Approx(1));
    CHECK(normals[7].x == Approx(-1));
    CHECK(normals[8].y == Approx(1));
    CHECK(normals[12] == given[12]);
}

TEST_CASE("a figure without eyes keeps its normals") {
    const std::vector<glm::vec3> positions{{0, 0, 0}, {1, 0, 0}};
    const std::vector<glm::vec3> normals{{0, 1, 0}, {1, 0, 0}};
    const std::vector<glm::vec2> paint(2, glm::vec2(0, -2));
    render::Figure figure;
    figure.positions = positions;
    figure.normals = normals;
    figure.paint = paint;
    CHECK(render::normals_with_round_eyes(figure) == normals);
}
