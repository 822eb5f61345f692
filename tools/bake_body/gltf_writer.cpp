#include "bake_body/gltf_writer.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <string>

namespace bake {

namespace {

using Json = nlohmann::ordered_json;

// Component types and buffer targets of the glTF 2.0 specification.
constexpr int short_type = 5122, unsigned_short_type = 5123, float_type = 5126;
constexpr int array_buffer = 34962, element_buffer = 34963, no_target = 0;

/// Collects the binary chunk with its views and accessors.
class Chunk {
  public:
    template <class T>
    int view(const std::vector<T>& values, int target = no_target, std::size_t stride = 0) {
        while (bytes.size() % 8 != 0) bytes.push_back(0);
        const std::size_t offset = bytes.size(), size = values.size() * sizeof(T);
        bytes.resize(offset + size);
        std::memcpy(bytes.data() + offset, values.data(), size);
        Json v{{"buffer", 0}, {"byteOffset", offset}, {"byteLength", size}};
        if (stride != 0) v["byteStride"] = stride;
        if (target != no_target) v["target"] = target;
        views.push_back(v);
        return static_cast<int>(views.size()) - 1;
    }
    int accessor(Json a) {
        accessors.push_back(std::move(a));
        return static_cast<int>(accessors.size()) - 1;
    }

    std::vector<std::uint8_t> bytes;
    Json views = Json::array(), accessors = Json::array();
};

int positions(Chunk& chunk, const std::vector<glm::vec3>& base) {
    glm::vec3 low = base[0], high = base[0];
    std::vector<float> flat;
    for (const auto& p : base) {
        low = glm::min(low, p);
        high = glm::max(high, p);
        flat.insert(flat.end(), {p.x, p.y, p.z});
    }
    return chunk.accessor({{"bufferView", chunk.view(flat, array_buffer)},
                           {"componentType", float_type},
                           {"count", base.size()},
                           {"type", "VEC3"},
                           {"min", {low.x, low.y, low.z}},
                           {"max", {high.x, high.y, high.z}}});
}

int morph_target(Chunk& chunk, const StoredField& field) {
    std::vector<std::uint16_t> places;
    std::vector<std::int16_t> moves;
    std::array<int, 3> low{}, high{};
    for (std::size_t k = 0; k < field.values.size(); k += 3) {
        const auto* move = &field.values[k];
        if (move[0] == 0 && move[1] == 0 && move[2] == 0) continue;
        places.push_back(static_cast<std::uint16_t>(k / 3));
        moves.insert(moves.end(), move, move + 3);
        for (int d = 0; d < 3; ++d) {
            low[d] = std::min<int>(low[d], move[d]);
            high[d] = std::max<int>(high[d], move[d]);
        }
    }
    return chunk.accessor({{"componentType", short_type},
                           {"normalized", true},
                           {"count", field.values.size() / 3},
                           {"type", "VEC3"},
                           {"min", low},
                           {"max", high},
                           {"sparse",
                            {{"count", places.size()},
                             {"indices", {{"bufferView", chunk.view(places)}, {"componentType", unsigned_short_type}}},
                             {"values", {{"bufferView", chunk.view(moves)}}}}}});
}

/// Up to four masks side by side; a mask that does not exist is 0.
int mask_quartet(Chunk& chunk, std::span<const std::vector<float>> masks, std::size_t vertices) {
    std::vector<std::uint16_t> packed(vertices * 4, 0);
    for (std::size_t c = 0; c < std::min<std::size_t>(masks.size(), 4); ++c)
        for (std::size_t v = 0; v < vertices; ++v)
            packed[v * 4 + c] = static_cast<std::uint16_t>(std::lround(masks[c][v] * 65535));
    return chunk.accessor({{"bufferView", chunk.view(packed, array_buffer, 8)},
                           {"componentType", unsigned_short_type},
                           {"normalized", true},
                           {"count", vertices},
                           {"type", "VEC4"}});
}

void add_masks(Chunk& chunk, Json& attributes, const std::string& prefix, std::span<const std::vector<float>> masks,
               std::size_t vertices) {
    for (std::size_t k = 0; k < masks.size(); k += 4)
        attributes[prefix + std::to_string(k / 4)] = mask_quartet(chunk, masks.subspan(k), vertices);
}

int paint(Chunk& chunk, const body::BodyModel& model) {
    std::vector<float> flat;
    for (std::size_t v = 0; v < model.base.size(); ++v) flat.insert(flat.end(), {model.outfit[v], model.iris[v]});
    return chunk.accessor({{"bufferView", chunk.view(flat, array_buffer)},
                           {"componentType", float_type},
                           {"count", model.base.size()},
                           {"type", "VEC2"}});
}

int indices(Chunk& chunk, const std::vector<geometry::Quad>& quads) {
    std::vector<std::uint16_t> flat;
    for (const auto& t : geometry::triangulate(quads))
        for (const auto v : t) flat.push_back(static_cast<std::uint16_t>(v));
    return chunk.accessor({{"bufferView", chunk.view(flat, element_buffer)},
                           {"componentType", unsigned_short_type},
                           {"count", flat.size()},
                           {"type", "SCALAR"}});
}

Json extras(Chunk& chunk, const Baked& baked) {
    const body::BodyModel& model = baked.model;
    Json names = Json::array(), scales = Json::array(), joints, fat, lean;
    for (const auto name : core::EnumNames<body::FatField>::names) names.push_back("fat_" + std::string(name));
    for (const auto name : core::EnumNames<body::LeanField>::names) names.push_back("lean_" + std::string(name));
    for (const auto name : core::EnumNames<body::FormField>::names) names.push_back("form_" + std::string(name));
    for (const auto& field : baked.fields) scales.push_back(field.scale_m);
    for (const auto joint : core::all_values<body::Joint>())
        joints[std::string(core::name_of(joint))] = {{"vertices", model.joints[joint].vertices},
                                                     {"weights", model.joints[joint].weights}};
    for (const auto f : core::all_values<body::FatField>())
        fat[std::string(core::name_of(f))] = model.base_volumes.fat[f];
    for (const auto f : core::all_values<body::LeanField>())
        lean[std::string(core::name_of(f))] = model.base_volumes.lean[f];
    return {{"targetNames", names},
            {"field_scale_m", scales},
            {"sex", core::name_of(model.sex)},
            {"skin_vertices", model.skin_vertices},
            {"volume_form_view", chunk.view(model.volume_form)},
            {"base_litres",
             {{"fat", fat}, {"lean", lean}, {"head", model.base_volumes.head}, {"gas", model.base_volumes.gas}}},
            {"joints", joints},
            {"landmarks", {{"nipple", model.nipple}, {"navel", model.navel}, {"crotch", model.crotch}}}};
}

void append_chunk(std::vector<std::uint8_t>& file, const char (&type)[5], std::span<const std::uint8_t> bytes,
                  std::uint8_t filler) {
    const std::size_t padded = (bytes.size() + 3) / 4 * 4;
    const auto length = static_cast<std::uint32_t>(padded);
    const auto* raw = reinterpret_cast<const std::uint8_t*>(&length);
    file.insert(file.end(), raw, raw + 4);
    file.insert(file.end(), type, type + 4);
    file.insert(file.end(), bytes.begin(), bytes.end());
    file.insert(file.end(), padded - bytes.size(), filler);
}

}  // namespace

std::vector<std::uint8_t> to_glb(const Baked& baked) {
    const body::BodyModel& model = baked.model;
    const std::size_t vertices = model.base.size();
    Chunk chunk;
    Json attributes{{"POSITION", positions(chunk, model.base)}, {"_PAINT", paint(chunk, model)}};
    add_masks(chunk, attributes, "_PART_", model.parts.values, vertices);
    add_masks(chunk, attributes, "_DEPOT_", model.depot_masks.values, vertices);
    add_masks(chunk, attributes, "_MUSCLE_", model.muscle_masks.values, vertices);
    Json targets = Json::array();
    for (const StoredField& field : baked.fields) targets.push_back({{"POSITION", morph_target(chunk, field)}});

    Json primitives = Json::array();
    for (const auto* quads : {&model.skin_quads, &model.eye_quads})
        primitives.push_back({{"attributes", attributes}, {"indices", indices(chunk, *quads)}, {"targets", targets}});
    const std::string name(core::name_of(model.sex));
    Json gltf{{"asset",
               {{"version", "2.0"},
                {"generator", "adiposcope bake_body"},
                {"copyright", "Shapes from MakeHuman's base mesh and targets, CC0 1.0"}}},
              {"extensionsUsed", {"KHR_mesh_quantization"}},
              {"extensionsRequired", {"KHR_mesh_quantization"}},
              {"scene", 0},
              {"scenes", {{{"nodes", {0}}}}},
              {"nodes", {{{"name", name}, {"mesh", 0}}}},
              {"meshes",
               {{{"name", name},
                 {"primitives", primitives},
                 {"weights", std::vector<double>(baked.fields.size(), 0.0)},
                 {"extras", extras(chunk, baked)}}}}};
    gltf["accessors"] = chunk.accessors;
    gltf["bufferViews"] = chunk.views;
    gltf["buffers"] = {{{"byteLength", chunk.bytes.size()}}};

    const std::string text = gltf.dump();
    std::vector<std::uint8_t> file{'g', 'l', 'T', 'F', 2, 0, 0, 0, 0, 0, 0, 0};
    append_chunk(file, "JSON", {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}, ' ');
    append_chunk(file, "BIN\0", chunk.bytes, 0);
    const auto length = static_cast<std::uint32_t>(file.size());
    std::memcpy(file.data() + 8, &length, 4);
    return file;
}

}  // namespace bake
