#include "bake_body/gltf_writer.hpp"

#include "body/gltf_writer.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string>
#include <utility>

namespace bake {

namespace {

using body::accessor_of;
using body::add_accessor;
using body::add_view;
using tinygltf::Model;
using tinygltf::Value;
using Attributes = std::map<std::string, int>;

int add_positions(Model& gltf, std::span<const glm::vec3> base) {
    auto accessor = accessor_of(add_view(gltf, base, TINYGLTF_TARGET_ARRAY_BUFFER), TINYGLTF_COMPONENT_TYPE_FLOAT,
                                TINYGLTF_TYPE_VEC3, base.size());
    const geometry::Box box = geometry::bounding_box(base);
    accessor.minValues = {box.low.x, box.low.y, box.low.z};
    accessor.maxValues = {box.high.x, box.high.y, box.high.z};
    return add_accessor(gltf, std::move(accessor));
}

int add_morph_target(Model& gltf, const StoredField& field) {
    std::vector<std::uint16_t> places;
    std::vector<std::int16_t> moves;
    tinygltf::Accessor accessor =
        accessor_of(-1, TINYGLTF_COMPONENT_TYPE_SHORT, TINYGLTF_TYPE_VEC3, field.values.size() / 3);
    accessor.normalized = true;
    accessor.minValues.assign(3, 0);
    accessor.maxValues.assign(3, 0);
    for (std::size_t k = 0; k < field.values.size(); k += 3) {
        const auto* move = &field.values[k];
        if (move[0] == 0 && move[1] == 0 && move[2] == 0) continue;
        places.push_back(static_cast<std::uint16_t>(k / 3));
        moves.insert(moves.end(), move, move + 3);
        for (std::size_t d = 0; d < 3; ++d) {
            accessor.minValues[d] = std::min<double>(accessor.minValues[d], move[d]);
            accessor.maxValues[d] = std::max<double>(accessor.maxValues[d], move[d]);
        }
    }
    accessor.sparse.isSparse = true;
    accessor.sparse.count = static_cast<int>(places.size());
    accessor.sparse.indices.bufferView = add_view(gltf, std::span<const std::uint16_t>(places));
    accessor.sparse.indices.byteOffset = 0;
    accessor.sparse.indices.componentType = TINYGLTF_COMPONENT_TYPE_UNSIGNED_SHORT;
    accessor.sparse.values.bufferView = add_view(gltf, std::span<const std::int16_t>(moves));
    accessor.sparse.values.byteOffset = 0;
    return add_accessor(gltf, std::move(accessor));
}

/// Packs up to four masks into one attribute; missing masks are 0.
int add_mask_quartet(Model& gltf, std::span<const std::vector<float>> masks, std::size_t vertices) {
    std::vector<std::uint16_t> packed(vertices * 4, 0);
    for (std::size_t c = 0; c < std::min<std::size_t>(masks.size(), 4); ++c)
        for (std::size_t v = 0; v < vertices; ++v)
            packed[v * 4 + c] = static_cast<std::uint16_t>(std::lround(masks[c][v] * 65535));
    auto accessor = accessor_of(add_view(gltf, std::span<const std::uint16_t>(packed), TINYGLTF_TARGET_ARRAY_BUFFER, 8),
                                TINYGLTF_COMPONENT_TYPE_UNSIGNED_SHORT, TINYGLTF_TYPE_VEC4, vertices);
    accessor.normalized = true;
    return add_accessor(gltf, std::move(accessor));
}

void add_masks(Model& gltf, Attributes& attributes, const std::string& prefix,
               std::span<const std::vector<float>> masks, std::size_t vertices) {
    for (std::size_t k = 0; k < masks.size(); k += 4)
        attributes[prefix + std::to_string(k / 4)] = add_mask_quartet(gltf, masks.subspan(k), vertices);
}

int add_paint(Model& gltf, const body::BodyModel& model) {
    std::vector<glm::vec2> paint;
    for (std::size_t v = 0; v < model.base.size(); ++v) paint.emplace_back(model.outfit[v], model.iris[v]);
    return add_accessor(gltf,
                        accessor_of(add_view(gltf, std::span<const glm::vec2>(paint), TINYGLTF_TARGET_ARRAY_BUFFER),
                                    TINYGLTF_COMPONENT_TYPE_FLOAT, TINYGLTF_TYPE_VEC2, paint.size()));
}

int add_indices(Model& gltf, const std::vector<geometry::Quad>& quads) {
    std::vector<std::uint16_t> flat;
    for (const auto& t : geometry::triangulate(quads))
        for (const auto v : t) flat.push_back(static_cast<std::uint16_t>(v));
    return add_accessor(
        gltf, accessor_of(add_view(gltf, std::span<const std::uint16_t>(flat), TINYGLTF_TARGET_ELEMENT_ARRAY_BUFFER),
                          TINYGLTF_COMPONENT_TYPE_UNSIGNED_SHORT, TINYGLTF_TYPE_SCALAR, flat.size()));
}

Value list(std::span<const std::uint32_t> vertices) {
    Value::Array array;
    for (const std::uint32_t v : vertices) array.emplace_back(static_cast<int>(v));
    return Value(std::move(array));
}

Value list(std::span<const double> numbers) {
    return Value(Value::Array(numbers.begin(), numbers.end()));
}

/// Litres by field name.
template <class Field>
Value litres(const core::EnumArray<Field, double>& volumes) {
    Value::Object object;
    for (const auto field : core::all_values<Field>())
        object[std::string(core::name_of(field))] = Value(volumes[field]);
    return Value(std::move(object));
}

/// "fat_chest", "lean_thigh" and so on, in the order of the targets.
Value target_names() {
    Value::Array names;
    for (const auto name : core::EnumNames<body::FatField>::names) names.emplace_back("fat_" + std::string(name));
    for (const auto name : core::EnumNames<body::LeanField>::names) names.emplace_back("lean_" + std::string(name));
    for (const auto name : core::EnumNames<body::FormField>::names) names.emplace_back("form_" + std::string(name));
    return Value(std::move(names));
}

Value triples(Model& gltf, const StoredTriples& stored) {
    const std::array<double, 3> scale{stored.scale.x, stored.scale.y, stored.scale.z};
    return Value(Value::Object{{"view", Value(add_view(gltf, std::span<const std::int16_t>(stored.values)))},
                               {"scale", list(scale)}});
}

Value extras(Model& gltf, const Baked& baked) {
    const body::BodyModel& model = baked.model;
    Value::Array scales;
    Value::Object joints;
    for (const auto& field : baked.fields) scales.emplace_back(static_cast<double>(field.scale_m));
    for (const auto joint : core::all_values<body::Joint>())
        joints[std::string(core::name_of(joint))] = Value(Value::Object{
            {"vertices", list(model.joints[joint].vertices)}, {"weights", list(model.joints[joint].weights)}});
    return Value(Value::Object{{"targetNames", target_names()},
                               {"field_scale_m", Value(std::move(scales))},
                               {"sex", Value(std::string(core::name_of(model.sex)))},
                               {"skin_vertices", Value(static_cast<int>(model.skin_vertices))},
                               {"volume_form_view", Value(add_view(gltf, std::span<const double>(model.volume_form)))},
                               {"relief", triples(gltf, baked.relief)},
                               {"complexion", triples(gltf, baked.complexion)},
                               {"base_litres", Value(Value::Object{{"fat", litres(model.base_volumes.fat)},
                                                                   {"lean", litres(model.base_volumes.lean)},
                                                                   {"head", Value(model.base_volumes.head)},
                                                                   {"gas", Value(model.base_volumes.gas)}})},
                               {"joints", Value(std::move(joints))},
                               {"landmarks", Value(Value::Object{{"nipple", list(model.nipple)},
                                                                 {"navel", list(model.navel)},
                                                                 {"crotch", Value(static_cast<int>(model.crotch))}})}});
}

}  // namespace

std::vector<std::uint8_t> to_glb(const Baked& baked) {
    const body::BodyModel& model = baked.model;
    const std::size_t vertices = model.base.size();
    Model gltf;
    gltf.asset.version = "2.0";
    gltf.asset.generator = "adiposcope bake_body";
    gltf.asset.copyright = "Shapes from MakeHuman's base mesh and targets, CC0 1.0";
    gltf.extensionsUsed = gltf.extensionsRequired = {"KHR_mesh_quantization"};

    tinygltf::Primitive primitive;
    primitive.mode = TINYGLTF_MODE_TRIANGLES;
    primitive.attributes["POSITION"] = add_positions(gltf, model.base);
    primitive.attributes["_PAINT"] = add_paint(gltf, model);
    add_masks(gltf, primitive.attributes, "_PART_", model.parts.values, vertices);
    add_masks(gltf, primitive.attributes, "_DEPOT_", model.depot_masks.values, vertices);
    add_masks(gltf, primitive.attributes, "_MUSCLE_", model.muscle_masks.values, vertices);
    for (const StoredField& field : baked.fields)
        primitive.targets.push_back({{"POSITION", add_morph_target(gltf, field)}});

    tinygltf::Mesh& mesh = gltf.meshes.emplace_back();
    for (const auto* quads : {&model.skin_quads, &model.eye_quads}) {
        primitive.indices = add_indices(gltf, *quads);
        mesh.primitives.push_back(primitive);
    }
    mesh.name = core::name_of(model.sex);
    mesh.weights.assign(baked.fields.size(), 0.0);
    mesh.extras = extras(gltf, baked);
    body::add_scene(gltf, mesh.name);
    return body::glb_bytes(gltf);
}

}  // namespace bake
