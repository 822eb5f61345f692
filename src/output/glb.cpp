#include "output/glb.hpp"

#include "body/gltf_writer.hpp"
#include "output/material_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <map>
#include <utility>

namespace output {

namespace {

struct Material {
    const char* name;
    glm::vec3 linear;
    double roughness;
};
// As in shaders/material.glsl.
constexpr glm::vec3 cloth_linear{0.088F, 0.116F, 0.158F};
constexpr glm::vec3 sclera_linear{0.55F, 0.50F, 0.47F};
constexpr glm::vec3 iris_linear{0.04F, 0.026F, 0.018F};

using body::accessor_of;
using body::add_accessor;
using body::add_view;
using tinygltf::Model;

int add_points(Model& gltf, std::span<const glm::vec3> points, bool bounded) {
    auto accessor = accessor_of(add_view(gltf, points, TINYGLTF_TARGET_ARRAY_BUFFER), TINYGLTF_COMPONENT_TYPE_FLOAT,
                                TINYGLTF_TYPE_VEC3, points.size());
    if (bounded) {
        const geometry::Box box = geometry::bounding_box(points);
        accessor.minValues = {box.low.x, box.low.y, box.low.z};
        accessor.maxValues = {box.high.x, box.high.y, box.high.z};
    }
    return add_accessor(gltf, std::move(accessor));
}

int add_indices(Model& gltf, std::span<const geometry::Triangle> triangles) {
    return add_accessor(gltf,
                        accessor_of(add_view(gltf, triangles, TINYGLTF_TARGET_ELEMENT_ARRAY_BUFFER),
                                    TINYGLTF_COMPONENT_TYPE_UNSIGNED_INT, TINYGLTF_TYPE_SCALAR, triangles.size() * 3));
}

int add_scalars(Model& gltf, std::span<const float> values) {
    auto accessor =
        accessor_of(add_view(gltf, values), TINYGLTF_COMPONENT_TYPE_FLOAT, TINYGLTF_TYPE_SCALAR, values.size());
    accessor.minValues = {*std::ranges::min_element(values)};
    accessor.maxValues = {*std::ranges::max_element(values)};
    return add_accessor(gltf, std::move(accessor));
}

std::vector<geometry::Triangle> all_triangles(const MaterialParts& parts) {
    std::vector<geometry::Triangle> all;
    for (const auto* part : {&parts.skin, &parts.outfit, &parts.eyes, &parts.irises})
        all.insert(all.end(), part->begin(), part->end());
    return all;
}

/// The vertices of a surface as written to the file.
struct Shape {
    std::vector<glm::vec3> positions;
    std::vector<glm::vec3> normals;
};

Shape shape_of(std::span<const glm::vec3> positions, const MaterialParts& parts,
               std::span<const geometry::Triangle> triangles) {
    Shape shape{with_cuts(positions, parts.cuts), {}};
    shape.normals = geometry::vertex_normals(shape.positions, triangles);
    for (glm::vec3& normal : shape.normals)
        if (normal == glm::vec3(0)) normal = {0, 1, 0};  // vertex without faces; glTF requires unit length
    return shape;
}

using Attributes = std::map<std::string, int>;

Attributes add_morph_target(Model& gltf, const Shape& base, Shape moved) {
    for (std::size_t v = 0; v < base.positions.size(); ++v) {
        moved.positions[v] -= base.positions[v];
        moved.normals[v] -= base.normals[v];
    }
    return {{"POSITION", add_points(gltf, moved.positions, true)}, {"NORMAL", add_points(gltf, moved.normals, false)}};
}

/// One sampler for all frames: at each frame that frame's own target has weight 1 and all others 0.
void add_animation(Model& gltf, const GlbBody& body) {
    std::vector<float> seconds, weights;
    for (const GlbFrame& now : body.animation) {
        seconds.push_back(now.seconds);
        for (const GlbFrame& frame : body.animation)
            if (frame.day != body.day) weights.push_back(frame.day == now.day ? 1.0F : 0.0F);
    }
    tinygltf::AnimationSampler sampler;
    sampler.input = add_scalars(gltf, seconds);
    sampler.output = add_scalars(gltf, weights);
    tinygltf::AnimationChannel channel;
    channel.sampler = 0;
    channel.target_node = 0;
    channel.target_path = "weights";
    tinygltf::Animation animation;
    animation.name = "days";
    animation.samplers = {sampler};
    animation.channels = {channel};
    gltf.animations.push_back(std::move(animation));
}

int add_material(Model& gltf, const Material& m) {
    tinygltf::Material material;
    material.name = m.name;
    material.pbrMetallicRoughness.baseColorFactor = {m.linear.r, m.linear.g, m.linear.b, 1.0};
    material.pbrMetallicRoughness.metallicFactor = 0;
    material.pbrMetallicRoughness.roughnessFactor = m.roughness;
    gltf.materials.push_back(std::move(material));
    return static_cast<int>(gltf.materials.size()) - 1;
}

/// One target per frame except that of the base, named after its day.
std::vector<Attributes> add_morph_targets(Model& gltf, const GlbBody& body, const Shape& base,
                                          const MaterialParts& parts, std::span<const geometry::Triangle> triangles) {
    std::vector<Attributes> targets;
    tinygltf::Value::Array names;
    for (const GlbFrame& frame : body.animation) {
        if (frame.day == body.day) continue;
        targets.push_back(add_morph_target(gltf, base, shape_of(frame.positions, parts, triangles)));
        names.emplace_back(fmt::format("day {}", frame.day));
    }
    if (targets.empty()) return targets;
    gltf.meshes[0].weights.assign(targets.size(), 0.0);
    gltf.meshes[0].extras =
        tinygltf::Value(tinygltf::Value::Object{{"targetNames", tinygltf::Value(std::move(names))}});
    return targets;
}

}  // namespace

std::vector<std::uint8_t> body_glb(const body::BodyModel& model, const GlbBody& body) {
    assert(body.positions.size() == model.base.size() && body.animation.size() != 1);
    const bool mapped = !body.map_linear.empty();
    const MaterialParts parts = material_parts(model, !mapped);
    const auto triangles = all_triangles(parts);
    Model gltf;
    gltf.asset.version = "2.0";
    gltf.asset.generator = body.generator;
    body::add_scene(gltf, body.name);
    gltf.meshes.emplace_back().name = body.name;

    const Shape base = shape_of(body.positions, parts, triangles);
    const Attributes attributes{{"POSITION", add_points(gltf, base.positions, true)},
                                {"NORMAL", add_points(gltf, base.normals, false)}};
    Attributes painted = attributes;
    if (mapped) painted["COLOR_0"] = add_points(gltf, with_cuts(body.map_linear, parts.cuts), false);
    const auto targets = add_morph_targets(gltf, body, base, parts, triangles);

    const auto add = [&](const Material& material, std::span<const geometry::Triangle> part,
                         const Attributes& vertices) {
        if (part.empty()) return;
        tinygltf::Primitive primitive;
        primitive.attributes = vertices;
        primitive.indices = add_indices(gltf, part);
        primitive.material = add_material(gltf, material);
        primitive.mode = TINYGLTF_MODE_TRIANGLES;
        primitive.targets = targets;
        gltf.meshes[0].primitives.push_back(std::move(primitive));
    };
    add({"skin", mapped ? glm::vec3(1) : body.skin_linear, 0.6}, parts.skin, painted);
    add({"outfit", cloth_linear, 0.9}, parts.outfit, attributes);
    add({"eyes", sclera_linear, 0.2}, parts.eyes, attributes);
    add({"irises", iris_linear, 0.2}, parts.irises, attributes);
    if (!targets.empty()) add_animation(gltf, body);
    return body::glb_bytes(gltf);
}

}  // namespace output
