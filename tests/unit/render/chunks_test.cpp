#include "render/chunks.hpp"

#include "support/catch.hpp"
#include "support/dice.hpp"

#include <glm/gtc/matrix_transform.hpp>

#include <array>

namespace {

/// A strip of triangles along the y axis, ten per metre.
struct Strip {
    std::vector<glm::vec3> positions;
    std::vector<geometry::Triangle> triangles;
};

Strip strip(std::uint32_t count) {
    Strip s;
    for (std::uint32_t i = 0; i < count + 2; ++i) s.positions.emplace_back(i % 2, 0.1F * static_cast<float>(i), 0);
    for (std::uint32_t i = 0; i < count; ++i) s.triangles.push_back({i, i + 1, i + 2});
    return s;
}

bool holds(const std::vector<render::ChunkRun>& runs, std::size_t chunk) {
    for (const render::ChunkRun& run : runs)
        if (chunk >= run.begin && chunk < run.end) return true;
    return false;
}

}  // namespace

TEST_CASE("a chunk's box holds its triangles, the last chunk too") {
    const Strip s = strip(2 * render::chunk_triangles + 7);
    const auto boxes = render::chunk_boxes(s.positions, s.triangles, 0.01F);
    REQUIRE(boxes.size() == 3);
    for (std::size_t t = 0; t < s.triangles.size(); ++t)
        for (const std::uint32_t v : s.triangles[t]) {
            const geometry::Box& box = boxes[t / render::chunk_triangles];
            CHECK(glm::all(glm::lessThan(box.low, s.positions[v])));
            CHECK(glm::all(glm::lessThan(s.positions[v], box.high)));
        }
    CHECK(boxes[0].high.y < boxes[2].low.y);
}

TEST_CASE("what a view shows is among the seen chunks, and what lies wholly beside it is not") {
    Dice dice(5);
    const auto between = [&](double low, double high) { return static_cast<float>(dice.between(low, high)); };
    const auto place_at = [&] { return glm::vec3(between(-4, 4), between(-4, 4), between(-4, 4)); };
    const auto extent = [&] { return glm::vec3(between(0.01, 0.8), between(0.01, 0.8), between(0.01, 0.8)); };
    const glm::mat4 clip = glm::perspective(0.5F, 1.4F, 0.1F, 50.0F) *
                           glm::lookAt(glm::vec3(2, 1, 6), glm::vec3(0.3F, 0, 0), glm::vec3(0, 1, 0));
    const glm::vec3 place(0.5F, -0.2F, 0.1F);
    int seen = 0, beside = 0;
    for (int round = 0; round < 400; ++round) {
        const glm::vec3 low = place_at();
        const geometry::Box box{low, low + extent()};
        const auto runs = render::seen_chunks(std::array{box}, clip, place);
        bool shows = false;
        for (int i = 0; i < 1000; ++i) {
            const glm::vec3 share(i % 10 / 9.0F, i / 10 % 10 / 9.0F, i / 100 / 9.0F);
            const glm::vec4 at = clip * glm::vec4(place + glm::mix(box.low, box.high, share), 1);
            shows |= at.w > 0 && std::abs(at.x) < at.w && std::abs(at.y) < at.w;
        }
        if (shows) CHECK(holds(runs, 0));
        seen += static_cast<int>(shows);
        beside += static_cast<int>(runs.empty());
    }
    CHECK(seen > 20);
    CHECK(beside > 100);
}

TEST_CASE("neighbouring chunks are drawn in one run") {
    const glm::mat4 clip = glm::ortho(-1.0F, 1.0F, -1.0F, 1.0F, -1.0F, 1.0F);
    std::vector<geometry::Box> boxes;
    for (const float x : {0.0F, 0.2F, 3.0F, -0.4F, 5.0F}) boxes.push_back({glm::vec3(x), glm::vec3(x + 0.1F)});
    const auto runs = render::seen_chunks(boxes, clip, glm::vec3(0));
    REQUIRE(runs.size() == 2);
    CHECK(runs[0].begin == 0);
    CHECK(runs[0].end == 2);
    CHECK(runs[1].begin == 3);
    CHECK(runs[1].end == 4);
}
