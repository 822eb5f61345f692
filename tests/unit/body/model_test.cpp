#include "body/model.hpp"

#include "body/model_file.hpp"
#include "core/error.hpp"
#include "support/baked_models.hpp"
#include "support/catch.hpp"

#include <fstream>
#include <iterator>
#include <map>

namespace {

std::vector<std::uint8_t> model_bytes() {
    std::ifstream in(std::filesystem::path(ADIPOSCOPE_SOURCE_DIR) / "models/male.glb", std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("the skin of both bodies is closed: every edge is walked once in each direction") {
    for (const auto sex : core::all_values<core::Sex>()) {
        const auto& model = baked_model(sex);
        std::map<std::pair<std::uint32_t, std::uint32_t>, int> directed;
        for (const auto& quad : model.skin_quads)
            for (int k = 0; k < 4; ++k) ++directed[{quad[k], quad[(k + 1) % 4]}];
        bool closed = true;
        for (const auto& [edge, count] : directed)
            closed = closed && count == 1 && directed.contains({edge.second, edge.first});
        CHECK(closed);
    }
}

TEST_CASE("the base bodies stand on the ground, upright, with an adult's height") {
    for (const auto sex : core::all_values<core::Sex>()) {
        const auto& model = baked_model(sex);
        const auto box = geometry::bounding_box(model.skin(model.base));
        CHECK(box.low.y == Approx(0).margin(1e-6));
        CHECK(box.high.y > 1.5F);
        CHECK(box.high.y < 1.9F);
        CHECK(box.high.y == Approx(body::morphed_height_m(model, {})).epsilon(1e-6));
    }
}

TEST_CASE("the depots' masks divide the skin without gap or overlap") {
    for (const auto sex : core::all_values<core::Sex>()) {
        const auto& model = baked_model(sex);
        double worst = 0;
        for (std::size_t v = 0; v < model.skin_vertices; ++v) {
            double sum = 0;
            for (const auto depot : core::all_values<core::Depot>())
                if (depot != core::Depot::visceral) sum += model.depot_masks[depot][v];
            worst = std::max(worst, std::abs(sum - 1));
        }
        CHECK(worst < 1e-4);
    }
}

TEST_CASE("every muscle group has its place and none overlaps into more than the whole") {
    for (const auto sex : core::all_values<core::Sex>()) {
        const auto& model = baked_model(sex);
        for (const auto& mask : model.muscle_masks) CHECK(*std::max_element(mask.begin(), mask.end()) > 0.7F);
        double most = 0;
        for (std::size_t v = 0; v < model.skin_vertices; ++v) {
            double sum = 0;
            for (const auto& mask : model.muscle_masks) sum += mask[v];
            most = std::max(most, sum);
        }
        CHECK(most < 1.0001);
    }
}

TEST_CASE("the eyes lie within the head, left and right of the middle") {
    for (const auto sex : core::all_values<core::Sex>()) {
        const auto& model = baked_model(sex);
        const auto head = geometry::bounding_box(model.skin(model.base));
        REQUIRE(model.base.size() > model.skin_vertices);
        for (std::size_t v = model.skin_vertices; v < model.base.size(); ++v) {
            const auto& p = model.base[v];
            CHECK(p.y > 0.9F * head.high.y);
            CHECK(std::abs(p.x) > 0.01F);
            CHECK(std::abs(p.x) < 0.06F);
        }
    }
}

TEST_CASE("an anchor follows a shift and a scaling of the body") {
    const auto& model = baked_model(core::Sex::female);
    std::vector<glm::vec3> moved = model.base;
    for (auto& p : moved) p = p * 1.1F + glm::vec3(0.3F, -0.2F, 0.5F);
    for (const auto joint : core::all_values<body::Joint>()) {
        const glm::dvec3 there = model.joints[joint].at(model.base) * 1.1 + glm::dvec3(0.3, -0.2, 0.5);
        CHECK(glm::length(model.joints[joint].at(moved) - there) < 1e-6);
    }
}

TEST_CASE("a damaged model file is refused in one sentence and never read past its end") {
    const auto whole = model_bytes();
    REQUIRE(whole.size() > 100000);
    for (const double share : {0.0, 1e-5, 1e-4, 0.01, 0.1, 0.5, 0.9, 0.9999}) {
        std::vector<std::uint8_t> cut(
            whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(whole.size())));
        CHECK_THROWS_AS(body::parse_body_model(cut, "cut.glb"), core::Error);
    }
    auto text = whole;  // the JSON chunk: flip single bytes here and there
    for (std::size_t at = 20; at < 20000; at += 977) {
        text[at] ^= 0x15;
        try {
            body::parse_body_model(text, "flipped.glb");
        } catch (const core::Error& e) {
            CHECK(std::string(e.what()).find("flipped.glb") != std::string::npos);
        }
        text[at] ^= 0x15;
    }
}

TEST_CASE("a model file that claims what it does not hold, or nests without an end, is refused in one sentence") {
    const auto whole = model_bytes();
    const std::string text(whole.begin(), whole.end());
    const auto changed = [&](const std::string& from, const std::string& to) {
        REQUIRE(from.size() == to.size());  // the lengths in the header stay valid
        std::string other = text;
        const std::size_t at = other.find(from);
        REQUIRE(at != std::string::npos);
        other.replace(at, from.size(), to);
        return std::vector<std::uint8_t>(other.begin(), other.end());
    };
    CHECK_THROWS_AS(body::parse_body_model(changed(R"("count":13524)", R"("count":9e999)"), "m.glb"), core::Error);
    CHECK_THROWS_AS(body::parse_body_model(changed(R"("count":13524)", R"("count":99999)"), "m.glb"), core::Error);
    const std::size_t at = text.find(R"("extras":)");
    REQUIRE(at != std::string::npos);
    std::string deep = text;
    for (std::size_t k = at + 9; k < at + 3000; ++k) deep[k] = '[';
    CHECK_THROWS_WITH(body::parse_body_model(std::vector<std::uint8_t>(deep.begin(), deep.end()), "m.glb"),
                      Catch::Contains("nests too deep"));
}
