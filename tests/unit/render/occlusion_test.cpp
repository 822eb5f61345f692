#include "render/occlusion.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <cmath>

namespace {

struct Surface {
    std::vector<glm::vec3> positions;
    std::vector<glm::vec3> normals;
    std::vector<std::array<std::uint32_t, 3>> triangles;
};

/// Adds a grid of points 1 cm apart in the plane through `middle` spanned by `right` and `up`, facing right x up.
void add_plate(Surface& surface, glm::vec3 middle, glm::vec3 right, glm::vec3 up, int half) {
    const auto first = static_cast<std::uint32_t>(surface.positions.size());
    const auto row = static_cast<std::uint32_t>(2 * half + 1);
    for (int j = -half; j <= half; ++j)
        for (int i = -half; i <= half; ++i) {
            surface.positions.push_back(middle + 0.01F * (static_cast<float>(i) * right + static_cast<float>(j) * up));
            surface.normals.push_back(glm::cross(right, up));
        }
    for (std::uint32_t j = 0; j + 1 < row; ++j)
        for (std::uint32_t i = 0; i + 1 < row; ++i) {
            const std::uint32_t a = first + j * row + i;
            surface.triangles.push_back({a, a + 1, a + row + 1});
            surface.triangles.push_back({a, a + row + 1, a + row});
        }
}

std::vector<float> openness(const Surface& surface) {
    return render::ambient_openness(surface.positions, surface.normals, surface.triangles, {});
}

constexpr int half = 20;
constexpr std::size_t plate_middle = (2 * half + 1) * half + half;
constexpr glm::vec3 x{1, 0, 0};
constexpr glm::vec3 y{0, 1, 0};

}  // namespace

TEST_CASE("a plate in the open is open all over") {
    Surface surface;
    add_plate(surface, {0, 1, 0}, x, y, half);
    const std::vector<float> open = openness(surface);
    CHECK(*std::min_element(open.begin(), open.end()) > 0.94F);  // a flat cell of 18 mm hides a little of its neighbour
}

TEST_CASE("between two plates that face each other little light arrives, and more the further apart they are") {
    std::vector<float> middles;
    for (const float gap : {0.05F, 0.15F, 0.4F}) {
        Surface surface;
        add_plate(surface, {0, 1, 0}, x, y, half);
        add_plate(surface, {0, 1, gap}, y, x, half);
        middles.push_back(openness(surface).at(plate_middle));
    }
    CHECK(middles[0] < 0.25F);
    CHECK(middles[1] > middles[0]);
    CHECK(middles[2] > middles[1]);
    CHECK(middles[2] < 0.95F);
}

TEST_CASE("the bottom of a crease is darker than its rims") {
    Surface surface;
    add_plate(surface, {0, 1, 0}, x, y, half);
    for (std::size_t v = 0; v < surface.positions.size(); ++v)
        surface.positions[v].z = std::abs(surface.positions[v].x);  // a V along y, seen from +z
    for (std::size_t v = 0; v < surface.positions.size(); ++v) {
        const float side = surface.positions[v].x;
        surface.normals[v] = glm::normalize(glm::vec3(side == 0 ? 0 : (side > 0 ? -1 : 1), 0, 1));
    }
    const std::vector<float> open = openness(surface);
    CHECK(open.at(plate_middle) < 0.6F);
    CHECK(open.at(plate_middle) < open.at(plate_middle + half - 1) - 0.2F);
}
