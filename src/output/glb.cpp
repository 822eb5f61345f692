#include "output/glb.hpp"

#include "output/little_endian.hpp"
#include "output/material_parts.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cassert>

namespace output {

namespace {

using Json = nlohmann::ordered_json;

// Component types and buffer targets of the glTF 2.0 specification.
constexpr int unsigned_int_type = 5125, float_type = 5126;
constexpr int array_buffer = 34962, element_buffer = 34963;

struct Material {
    const char* name;
    glm::vec3 linear;
    double roughness;
};
// As in shaders/material.glsl.
constexpr glm::vec3 cloth_linear{0.088F, 0.116F, 0.158F};
constexpr glm::vec3 sclera_linear{0.55F, 0.50F, 0.47F};
constexpr glm::vec3 iris_linear{0.04F, 0.026F, 0.018F};

/// Collects the binary chunk with its views and accessors.
class Chunk {
  public:
    int points(std::span<const glm::vec3> values, bool bounded, int target = array_buffer) {
        Json accessor{{"bufferView", view(target,
                                          [&] {
                                              for (const glm::vec3& p : values)
                                                  for (int axis = 0; axis < 3; ++axis) append(bytes, p[axis]);
                                          })},
                      {"componentType", float_type},
                      {"count", values.size()},
                      {"type", "VEC3"}};
        if (bounded) {
            const geometry::Box box = geometry::bounding_box(values);
            accessor["min"] = {box.low.x, box.low.y, box.low.z};
            accessor["max"] = {box.high.x, box.high.y, box.high.z};
        }
        return keep(std::move(accessor));
    }
    int indices(std::span<const geometry::Triangle> triangles) {
        return keep({{"bufferView", view(element_buffer,
                                         [&] {
                                             for (const geometry::Triangle& t : triangles)
                                                 for (const std::uint32_t v : t) append(bytes, v);
                                         })},
                     {"componentType", unsigned_int_type},
                     {"count", triangles.size() * 3},
                     {"type", "SCALAR"}});
    }
    int scalars(std::span<const float> values) {
        return keep({{"bufferView", view(0,
                                         [&] {
                                             for (const float value : values) append(bytes, value);
                                         })},
                     {"componentType", float_type},
                     {"count", values.size()},
                     {"type", "SCALAR"},
                     {"min", {*std::ranges::min_element(values)}},
                     {"max", {*std::ranges::max_element(values)}}});
    }

    std::vector<std::uint8_t> bytes;  // every value has four bytes, so that all stay aligned
    Json views = Json::array(), accessors = Json::array();

  private:
    template <class Fill>
    int view(int target, Fill fill) {
        const std::size_t offset = bytes.size();
        fill();
        Json v{{"buffer", 0}, {"byteOffset", offset}, {"byteLength", bytes.size() - offset}};
        if (target != 0) v["target"] = target;
        views.push_back(std::move(v));
        return static_cast<int>(views.size()) - 1;
    }
    int keep(Json accessor) {
        accessors.push_back(std::move(accessor));
        return static_cast<int>(accessors.size()) - 1;
    }
};

std::vector<geometry::Triangle> all_triangles(const MaterialParts& parts) {
    std::vector<geometry::Triangle> all;
    for (const auto* part : {&parts.skin, &parts.outfit, &parts.eyes, &parts.irises})
        all.insert(all.end(), part->begin(), part->end());
    return all;
}

/// A surface as vertices of the file: positions and normals.
struct Shape {
    std::vector<glm::vec3> positions;
    std::vector<glm::vec3> normals;
};

Shape shape_of(std::span<const glm::vec3> positions, const MaterialParts& parts,
               std::span<const geometry::Triangle> triangles) {
    Shape shape{with_cuts(positions, parts.cuts), {}};
    shape.normals = geometry::vertex_normals(shape.positions, triangles);
    for (glm::vec3& normal : shape.normals)
        if (normal == glm::vec3(0)) normal = {0, 1, 0};  // a vertex that no face uses; the format wants unit length
    return shape;
}

Json morph_target(Chunk& chunk, const Shape& base, Shape moved) {
    for (std::size_t v = 0; v < base.positions.size(); ++v) {
        moved.positions[v] -= base.positions[v];
        moved.normals[v] -= base.normals[v];
    }
    return {{"POSITION", chunk.points(moved.positions, true)}, {"NORMAL", chunk.points(moved.normals, false)}};
}

/// One sampler through all frames; at each frame only its own target is fully on, at the base's none.
Json animation(Chunk& chunk, const GlbBody& body) {
    std::vector<float> seconds, weights;
    for (const GlbFrame& now : body.animation) {
        seconds.push_back(now.seconds);
        for (const GlbFrame& frame : body.animation)
            if (frame.day != body.day) weights.push_back(frame.day == now.day ? 1.0F : 0.0F);
    }
    const int input = chunk.scalars(seconds), values = chunk.scalars(weights);
    return {{"name", "days"},
            {"channels", {{{"sampler", 0}, {"target", {{"node", 0}, {"path", "weights"}}}}}},
            {"samplers", {{{"input", input}, {"interpolation", "LINEAR"}, {"output", values}}}}};
}

Json material_json(const Material& m) {
    return {{"name", m.name},
            {"pbrMetallicRoughness",
             {{"baseColorFactor", {m.linear.r, m.linear.g, m.linear.b, 1.0}},
              {"metallicFactor", 0.0},
              {"roughnessFactor", m.roughness}}}};
}

void append_chunk(std::vector<std::uint8_t>& file, std::string_view type, std::span<const std::uint8_t> bytes,
                  std::uint8_t filler) {
    const std::size_t padded = (bytes.size() + 3) / 4 * 4;
    append(file, static_cast<std::uint32_t>(padded));
    file.insert(file.end(), type.begin(), type.end());
    file.insert(file.end(), bytes.begin(), bytes.end());
    file.insert(file.end(), padded - bytes.size(), filler);
}

std::vector<std::uint8_t> glb_file(Json gltf, const Chunk& chunk) {
    gltf["accessors"] = chunk.accessors;
    gltf["bufferViews"] = chunk.views;
    gltf["buffers"] = {{{"byteLength", chunk.bytes.size()}}};
    const std::string text = gltf.dump();
    std::vector<std::uint8_t> file{'g', 'l', 'T', 'F', 2, 0, 0, 0, 0, 0, 0, 0};
    append_chunk(file, "JSON", {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}, ' ');
    append_chunk(file, {"BIN\0", 4}, chunk.bytes, 0);
    const auto length = static_cast<std::uint32_t>(file.size());
    std::memcpy(file.data() + 8, &length, sizeof(length));
    return file;
}

}  // namespace

std::vector<std::uint8_t> body_glb(const body::BodyModel& model, const GlbBody& body) {
    assert(body.positions.size() == model.base.size() && body.animation.size() != 1);
    const bool mapped = !body.map_linear.empty();
    const MaterialParts parts = material_parts(model, !mapped);
    const auto triangles = all_triangles(parts);
    Chunk chunk;
    const Shape base = shape_of(body.positions, parts, triangles);
    const Json attributes{{"POSITION", chunk.points(base.positions, true)},
                          {"NORMAL", chunk.points(base.normals, false)}};
    Json painted = attributes;
    if (mapped) painted["COLOR_0"] = chunk.points(with_cuts(body.map_linear, parts.cuts), false);

    Json targets = Json::array(), names = Json::array();
    for (const GlbFrame& frame : body.animation) {
        if (frame.day == body.day) continue;
        targets.push_back(morph_target(chunk, base, shape_of(frame.positions, parts, triangles)));
        names.push_back(fmt::format("day {}", frame.day));
    }
    Json primitives = Json::array(), materials = Json::array();
    const auto add = [&](const Material& material, std::span<const geometry::Triangle> part, const Json& vertices) {
        if (part.empty()) return;
        Json primitive{{"attributes", vertices}, {"indices", chunk.indices(part)}, {"material", materials.size()}};
        if (!targets.empty()) primitive["targets"] = targets;
        primitives.push_back(std::move(primitive));
        materials.push_back(material_json(material));
    };
    add({"skin", mapped ? glm::vec3(1) : body.skin_linear, 0.6}, parts.skin, painted);
    add({"outfit", cloth_linear, 0.9}, parts.outfit, attributes);
    add({"eyes", sclera_linear, 0.2}, parts.eyes, attributes);
    add({"irises", iris_linear, 0.2}, parts.irises, attributes);

    Json mesh{{"name", body.name}, {"primitives", primitives}};
    if (!targets.empty()) {
        mesh["weights"] = std::vector<double>(targets.size(), 0.0);
        mesh["extras"] = {{"targetNames", names}};
    }
    Json gltf{{"asset", {{"version", "2.0"}, {"generator", body.generator}}},
              {"scene", 0},
              {"scenes", {{{"nodes", {0}}}}},
              {"nodes", {{{"name", body.name}, {"mesh", 0}}}},
              {"meshes", {mesh}},
              {"materials", materials}};
    if (!targets.empty())
        gltf["animations"] = Json::array({animation(chunk, body)});  // braces alone are an array with gcc only
    return glb_file(std::move(gltf), chunk);
}

}  // namespace output
