#include "output/glb.hpp"
#include "output/material_parts.hpp"
#include "output/ply.hpp"
#include "output/stl.hpp"
#include "support/catch.hpp"

#include <tiny_gltf.h>

#include <cstring>
#include <map>
#include <sstream>

// Each writer's output is read back by a reader that shares no code with it.

namespace {

/// A unit box with a hem at half its height and, as eyes, one quad facing forwards with an iris in a corner.
body::BodyModel dressed_box() {
    body::BodyModel model;
    model.skin_vertices = 8;
    for (const float z : {0.0F, 1.0F})
        for (const float y : {0.0F, 1.0F})
            for (const float x : {0.0F, 1.0F}) {
                model.base.emplace_back(x, y, z);
                model.outfit.push_back(0.25F - 0.5F * y);
                model.iris.push_back(-2);
            }
    for (const glm::vec2 p : {glm::vec2(0, 0), glm::vec2(1, 0), glm::vec2(1, 1), glm::vec2(0, 1)}) {
        model.base.emplace_back(p.x, p.y, 2);
        model.outfit.push_back(-1);
        model.iris.push_back(p == glm::vec2(0, 0) ? 1.0F : 0.5F);
    }
    model.skin_quads = {{0, 2, 3, 1}, {4, 5, 7, 6}, {0, 1, 5, 4}, {2, 6, 7, 3}, {0, 4, 6, 2}, {1, 3, 7, 5}};
    model.eye_quads = {{8, 9, 10, 11}};
    return model;
}

template <class T>
T number_at(std::span<const std::uint8_t> bytes, std::size_t offset) {
    REQUIRE(offset + sizeof(T) <= bytes.size());
    T value;
    std::memcpy(&value, bytes.data() + offset, sizeof(T));
    return value;
}

glm::vec3 point_at(std::span<const std::uint8_t> bytes, std::size_t offset) {
    return {number_at<float>(bytes, offset), number_at<float>(bytes, offset + 4), number_at<float>(bytes, offset + 8)};
}

tinygltf::Model read_glb(const std::vector<std::uint8_t>& bytes) {
    tinygltf::TinyGLTF loader;
    tinygltf::Model model;
    std::string error, warning;
    REQUIRE(
        loader.LoadBinaryFromMemory(&model, &error, &warning, bytes.data(), static_cast<unsigned int>(bytes.size())));
    CHECK(error.empty());
    CHECK(warning.empty());
    return model;
}

std::span<const std::uint8_t> bytes_of(const tinygltf::Model& model, int accessor) {
    const tinygltf::BufferView& view = model.bufferViews[model.accessors[accessor].bufferView];
    return std::span(model.buffers[view.buffer].data).subspan(view.byteOffset, view.byteLength);
}

std::vector<glm::vec3> points_of(const tinygltf::Model& model, int accessor) {
    std::vector<glm::vec3> points;
    for (std::size_t v = 0; v < model.accessors[accessor].count; ++v)
        points.push_back(point_at(bytes_of(model, accessor), 12 * v));
    return points;
}

std::vector<geometry::Triangle> triangles_of(const tinygltf::Model& model, int accessor) {
    std::vector<geometry::Triangle> triangles(model.accessors[accessor].count / 3);
    for (std::size_t k = 0; k < triangles.size() * 3; ++k)
        triangles[k / 3][k % 3] = number_at<std::uint32_t>(bytes_of(model, accessor), 4 * k);
    return triangles;
}

}  // namespace

TEST_CASE("a PLY holds the skin and the thickness at each of its vertices") {
    const body::BodyModel model = dressed_box();
    std::vector<float> mm;
    for (std::size_t v = 0; v < model.base.size(); ++v) mm.push_back(0.1F + static_cast<float>(v));
    const auto bytes = output::skin_ply(model, model.base, mm, "a box");
    const std::string text(bytes.begin(), bytes.end());
    const std::size_t body = text.find("end_header\n") + 11;
    CHECK(text.find("element vertex 8\n") < body);
    CHECK(text.find("element face 12\n") < body);
    REQUIRE(bytes.size() == body + 8 * 16 + 12 * 13);
    std::vector<glm::vec3> positions;
    for (std::size_t v = 0; v < 8; ++v) {
        positions.push_back(point_at(bytes, body + 16 * v));
        CHECK(number_at<float>(bytes, body + 16 * v + 12) == mm[v]);
    }
    std::vector<geometry::Triangle> triangles;
    for (std::size_t t = 0; t < 12; ++t) {
        const std::size_t at = body + 8 * 16 + 13 * t;
        CHECK(bytes[at] == 3);
        triangles.push_back({number_at<std::uint32_t>(bytes, at + 1), number_at<std::uint32_t>(bytes, at + 5),
                             number_at<std::uint32_t>(bytes, at + 9)});
    }
    CHECK(geometry::enclosed_volume(positions, triangles) == Approx(1));
}

TEST_CASE("an STL stands on its ground in millimetres, upright along z, and is closed to the bit") {
    body::BodyModel model = dressed_box();
    for (glm::vec3& p : model.base) p = {0.3F * p.x, 0.01F + 2 * p.y, 0.4F * p.z};
    const auto bytes = output::skin_stl(model, model.base, "a box");
    REQUIRE(bytes.size() == 84 + 12 * 50);
    CHECK(number_at<std::uint32_t>(bytes, 80) == 12);
    std::vector<glm::vec3> corners;
    std::vector<geometry::Triangle> triangles;
    std::map<std::vector<float>, int> edges;
    for (std::size_t t = 0; t < 12; ++t) {
        const auto first = static_cast<std::uint32_t>(corners.size());
        for (std::size_t k = 0; k < 3; ++k) corners.push_back(point_at(bytes, 84 + 50 * t + 12 * (k + 1)));
        triangles.push_back({first, first + 1, first + 2});
        const glm::vec3 normal = point_at(bytes, 84 + 50 * t);
        CHECK(glm::dot(normal, glm::cross(corners[first + 1] - corners[first], corners[first + 2] - corners[first])) >
              0);
        for (std::uint32_t k = 0; k < 3; ++k) {
            const glm::vec3 a = corners[first + k], b = corners[first + (k + 1) % 3];
            ++edges[{a.x, a.y, a.z, b.x, b.y, b.z}];
        }
    }
    for (const auto& [e, count] : edges) {
        CHECK(count == 1);
        CHECK(edges.count({e[3], e[4], e[5], e[0], e[1], e[2]}) == 1);
    }
    CHECK(geometry::enclosed_volume(corners, triangles) == Approx(300.0 * 400 * 2000));
    const geometry::Box box = geometry::bounding_box(corners);
    CHECK(box.low.z == 0);
    CHECK(box.high.z == Approx(2000));
    CHECK(box.low.y == Approx(-400));  // the front is on the -Y side
}

TEST_CASE("cutting materials apart keeps the whole surface and puts the border where the value is") {
    const body::BodyModel model = dressed_box();
    const output::MaterialParts parts = output::material_parts(model, true);
    const auto positions = output::with_cuts<glm::vec3>(model.base, parts.cuts);
    std::vector<geometry::Triangle> closed = parts.skin;
    closed.insert(closed.end(), parts.outfit.begin(), parts.outfit.end());
    CHECK(geometry::enclosed_volume(positions, closed) == Approx(1));
    CHECK(geometry::surface_area(positions, parts.outfit) == Approx(3));  // the bottom and half of four sides
    CHECK(geometry::surface_area(positions, parts.skin) == Approx(3));
    for (const auto& t : parts.outfit)
        for (const auto v : t) CHECK(positions[v].y <= 0.5F);
    const double iris_side = (1 - 0.913) / 0.5;
    CHECK(geometry::surface_area(positions, parts.irises) == Approx(iris_side * iris_side).epsilon(0.001));
    CHECK(geometry::surface_area(positions, parts.eyes) == Approx(1 - iris_side * iris_side));
}

TEST_CASE("a GLB has a material for each part and passes through the body of every frame") {
    const body::BodyModel model = dressed_box();
    std::vector<output::GlbFrame> frames;
    for (const int day : {0, 50, 100}) {
        std::vector<glm::vec3> moved = model.base;
        for (glm::vec3& p : moved) p *= glm::vec3(1 + 0.01F * static_cast<float>(day), 1, 1);
        frames.push_back({.day = day, .seconds = 0.1F * static_cast<float>(day), .positions = moved});
    }
    const auto bytes = output::body_glb(
        model, {.generator = "test", .name = "box", .day = 50, .positions = frames[1].positions, .animation = frames});
    const tinygltf::Model read = read_glb(bytes);
    REQUIRE(read.meshes.size() == 1);
    const auto& primitives = read.meshes[0].primitives;
    REQUIRE(primitives.size() == 4);
    std::vector<std::string> names;
    for (const auto& p : primitives) names.push_back(read.materials[p.material].name);
    CHECK(names == std::vector<std::string>{"skin", "outfit", "eyes", "irises"});

    std::vector<geometry::Triangle> closed = triangles_of(read, primitives[0].indices);
    for (const auto& t : triangles_of(read, primitives[1].indices)) closed.push_back(t);
    const auto base = points_of(read, primitives[0].attributes.at("POSITION"));
    CHECK(geometry::enclosed_volume(base, closed) == Approx(1.5));

    REQUIRE(read.animations.size() == 1);
    const tinygltf::AnimationSampler& sampler = read.animations[0].samplers[0];
    const std::size_t targets = primitives[0].targets.size();
    REQUIRE(targets == 2);
    for (std::size_t k = 0; k < frames.size(); ++k) {
        CHECK(number_at<float>(bytes_of(read, sampler.input), 4 * k) == frames[k].seconds);
        auto shown = base;
        for (std::size_t t = 0; t < targets; ++t) {
            const auto weight = number_at<float>(bytes_of(read, sampler.output), 4 * (k * targets + t));
            const auto moves = points_of(read, primitives[0].targets[t].at("POSITION"));
            for (std::size_t v = 0; v < shown.size(); ++v) shown[v] += weight * moves[v];
        }
        for (std::size_t v = 0; v < model.base.size(); ++v)
            CHECK(glm::distance(shown[v], frames[k].positions[v]) < 1e-6F);
    }
}

TEST_CASE("a GLB coloured by a map has those colours, no outfit and no animation that was not asked for") {
    const body::BodyModel model = dressed_box();
    std::vector<glm::vec3> colours;
    for (std::size_t v = 0; v < model.base.size(); ++v) colours.emplace_back(0.05F * static_cast<float>(v), 0.5F, 0);
    const tinygltf::Model read =
        read_glb(output::body_glb(model, {.generator = "test", .positions = model.base, .map_linear = colours}));
    const auto& primitives = read.meshes[0].primitives;
    REQUIRE(primitives.size() == 3);
    CHECK(triangles_of(read, primitives[0].indices).size() == 12);
    const auto shown = points_of(read, primitives[0].attributes.at("COLOR_0"));
    for (std::size_t v = 0; v < model.base.size(); ++v) CHECK(shown[v] == colours[v]);
    CHECK(read.animations.empty());
    CHECK(primitives[0].targets.empty());
}

TEST_CASE("every normal of a GLB is of unit length, in every frame, even of a vertex that no face uses") {
    body::BodyModel model = dressed_box();
    model.base.emplace_back(5, 5, 5);
    model.outfit.push_back(-1);
    model.iris.push_back(-2);
    std::vector<output::GlbFrame> frames;
    for (const int day : {0, 100}) {
        std::vector<glm::vec3> moved = model.base;
        for (glm::vec3& p : moved) p.x += 0.01F * static_cast<float>(day) * p.y;  // leans
        frames.push_back({.day = day, .seconds = 0.1F * static_cast<float>(day), .positions = moved});
    }
    const tinygltf::Model read = read_glb(
        output::body_glb(model, {.generator = "test", .day = 0, .positions = model.base, .animation = frames}));
    const tinygltf::Primitive& skin = read.meshes[0].primitives[0];
    const auto normals = points_of(read, skin.attributes.at("NORMAL"));
    const auto turns = points_of(read, skin.targets.at(0).at("NORMAL"));
    REQUIRE(normals.size() > model.base.size());  // including the vertices of the cuts
    REQUIRE(turns.size() == normals.size());
    for (std::size_t v = 0; v < normals.size(); ++v) {
        CHECK(glm::length(normals[v]) == Approx(1));
        CHECK(glm::length(normals[v] + turns[v]) == Approx(1));
    }
    for (std::size_t v = 0; v < 8; ++v) CHECK(glm::dot(normals[v], model.base[v] - glm::vec3(0.5F)) > 0);
    CHECK(glm::length(turns[0]) > 0.1F);
}
