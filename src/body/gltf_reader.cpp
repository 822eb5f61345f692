#include "body/gltf_reader.hpp"

#include "core/error.hpp"

#include <tiny_gltf.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace body {

namespace {

constexpr int most_nesting = 64;  // the loader recurses into nested values, which costs stack

// glTF 2.0, section 4.4: a header of 12 bytes, then length, type and content of the JSON chunk.
constexpr std::size_t json_chunk_begin = 20;

std::string_view json_chunk(std::span<const std::uint8_t> bytes) {
    if (bytes.size() <= json_chunk_begin) return {};
    std::uint32_t length = 0;
    std::memcpy(&length, bytes.data() + 12, sizeof length);
    const std::span<const std::uint8_t> rest = bytes.subspan(json_chunk_begin);
    return {reinterpret_cast<const char*>(rest.data()), std::min<std::size_t>(length, rest.size())};
}

/// The greatest number of objects and arrays open at once. Counts brackets in strings too; our names have none.
int deepest_nesting(std::string_view json) {
    int open = 0, deepest = 0;
    for (const char c : json) {
        open += static_cast<int>(c == '{' || c == '[') - static_cast<int>(c == '}' || c == ']');
        deepest = std::max(deepest, open);
    }
    return deepest;
}

/// Callbacks that hide the file system: a body is one self-contained file. TinyGLTF 2.9 also asks for file sizes, 2.7
/// does not.
template <class Callbacks>
Callbacks no_files() {
    Callbacks files{};
    files.FileExists = [](const std::string&, void*) { return false; };
    files.ExpandFilePath = [](const std::string&, void*) { return std::string(); };
    files.ReadWholeFile = [](std::vector<unsigned char>*, std::string*, const std::string&, void*) { return false; };
    files.WriteWholeFile = [](std::string*, const std::string&, const std::vector<unsigned char>&, void*) {
        return false;
    };
    if constexpr (requires { files.GetFileSizeInBytes; })
        files.GetFileSizeInBytes = [](std::size_t*, std::string*, const std::string&, void*) { return false; };
    return files;
}

}  // namespace

GltfReader::GltfReader(std::span<const std::uint8_t> bytes, std::string_view origin)
    : origin_(origin), model_(std::make_unique<tinygltf::Model>()) {
    if (deepest_nesting(json_chunk(bytes)) > most_nesting) fail("its text nests too deeply");
    tinygltf::TinyGLTF loader;
    loader.SetFsCallbacks(no_files<tinygltf::FsCallbacks>());
    loader.SetImageLoader([](tinygltf::Image*, int, std::string*, std::string*, int, int, const unsigned char*, int,
                             void*) { return false; },
                          nullptr);
    loader.SetStoreOriginalJSONForExtrasAndExtensions(true);
    std::string error, warning;
    if (!loader.LoadBinaryFromMemory(model_.get(), &error, &warning, bytes.data(),
                                     static_cast<unsigned int>(bytes.size())))
        fail("not a glTF binary file");
    if (model_->meshes.size() != 1 || model_->meshes[0].primitives.size() != 2)
        fail("expected one mesh with two primitives, skin and eyes");
    extras_ = nlohmann::json::parse(model_->meshes[0].extras_json_string, nullptr, false);
    if (!extras_.is_object()) fail("the mesh has no extras");
}

GltfReader::~GltfReader() = default;

void GltfReader::fail(const std::string& what) const {
    core::throw_invalid(origin_ + ": not a baked body: " + what + " (scripts/bake makes it anew)");
}

std::span<const std::uint8_t> GltfReader::view(int index, std::size_t offset, std::size_t size) const {
    if (index < 0 || static_cast<std::size_t>(index) >= model_->bufferViews.size()) fail("missing buffer view");
    const tinygltf::BufferView& v = model_->bufferViews[index];
    if (v.buffer < 0 || static_cast<std::size_t>(v.buffer) >= model_->buffers.size()) fail("missing buffer");
    const auto& data = model_->buffers[v.buffer].data;
    if (offset > v.byteLength || size > v.byteLength - offset || v.byteOffset > data.size() ||
        v.byteLength > data.size() - v.byteOffset)
        fail("a buffer view reaches past its buffer");
    return std::span(data).subspan(v.byteOffset + offset, size);
}

namespace {

constexpr std::size_t most_values = 1U << 20U;  // indices have 16 bits, so no body comes close

/// Component `k` of packed values as a float; integers are normalised to -1..1 or 0..1.
float component(std::span<const std::uint8_t> bytes, int type, std::size_t k) {
    const auto read = [&]<class T>(T value) {
        std::memcpy(&value, bytes.data() + k * sizeof(T), sizeof(T));
        return value;
    };
    switch (type) {
        case TINYGLTF_COMPONENT_TYPE_SHORT:
            return static_cast<float>(read(std::int16_t{})) / 32767.0F;
        case TINYGLTF_COMPONENT_TYPE_UNSIGNED_SHORT:
            return static_cast<float>(read(std::uint16_t{})) / 65535.0F;
        default:
            return read(float{});
    }
}

}  // namespace

float GltfReader::finite(float value) const {
    if (!std::isfinite(value)) fail("a value is not a finite number");
    return value;
}

std::vector<float> GltfReader::accessor(int index, std::size_t components) const {
    if (index < 0 || static_cast<std::size_t>(index) >= model_->accessors.size()) fail("missing accessor");
    const tinygltf::Accessor& a = model_->accessors[index];
    const int type = a.componentType;
    if (type != TINYGLTF_COMPONENT_TYPE_SHORT && type != TINYGLTF_COMPONENT_TYPE_UNSIGNED_SHORT &&
        type != TINYGLTF_COMPONENT_TYPE_FLOAT)
        fail("unexpected component type");
    if (tinygltf::GetNumComponentsInType(static_cast<std::uint32_t>(a.type)) != static_cast<int>(components))
        fail("an accessor has the wrong number of components");
    if (a.count > most_values) fail("an accessor claims too many values");
    const std::size_t size = type == TINYGLTF_COMPONENT_TYPE_FLOAT ? 4 : 2;
    std::vector<float> values(a.count * components, 0.0F);
    if (!a.sparse.isSparse) {
        const auto bytes = view(a.bufferView, a.byteOffset, values.size() * size);
        for (std::size_t k = 0; k < values.size(); ++k) values[k] = finite(component(bytes, type, k));
        return values;
    }
    if (a.sparse.count < 0 || static_cast<std::size_t>(a.sparse.count) > a.count)
        fail("an accessor has more sparse values than values");
    if (a.sparse.indices.componentType != TINYGLTF_COMPONENT_TYPE_UNSIGNED_SHORT) fail("sparse indices are not 16-bit");
    const auto count = static_cast<std::size_t>(a.sparse.count);
    const auto places = view(a.sparse.indices.bufferView, a.sparse.indices.byteOffset, count * 2);
    const auto bytes = view(a.sparse.values.bufferView, a.sparse.values.byteOffset, count * components * size);
    for (std::size_t k = 0; k < count; ++k) {
        std::uint16_t at = 0;
        std::memcpy(&at, places.data() + k * 2, 2);
        if (at >= a.count) fail("a sparse index is out of range");
        for (std::size_t c = 0; c < components; ++c)
            values[at * components + c] = finite(component(bytes, type, k * components + c));
    }
    return values;
}

std::vector<float> GltfReader::attribute(const std::string& name, std::size_t components) const {
    const auto& attributes = model_->meshes[0].primitives[0].attributes;
    const auto found = attributes.find(name);
    if (found == attributes.end()) fail("missing attribute " + name);
    return accessor(found->second, components);
}

std::size_t GltfReader::target_count() const {
    return model_->meshes[0].primitives[0].targets.size();
}

std::vector<float> GltfReader::target(std::size_t index) const {
    const auto& target = model_->meshes[0].primitives[0].targets.at(index);
    const auto found = target.find("POSITION");
    if (found == target.end()) fail("a morph target without positions");
    return accessor(found->second, 3);
}

std::vector<std::uint32_t> GltfReader::indices(std::size_t primitive) const {
    const int index = model_->meshes[0].primitives[primitive].indices;
    if (index < 0 || static_cast<std::size_t>(index) >= model_->accessors.size()) fail("missing indices");
    const tinygltf::Accessor& a = model_->accessors[index];
    if (a.componentType != TINYGLTF_COMPONENT_TYPE_UNSIGNED_SHORT) fail("indices are not 16-bit");
    if (a.count > most_values) fail("an accessor claims too many values");
    const auto bytes = view(a.bufferView, a.byteOffset, a.count * 2);
    std::vector<std::uint32_t> out(a.count);
    for (std::size_t k = 0; k < a.count; ++k) {
        std::uint16_t value = 0;
        std::memcpy(&value, bytes.data() + k * 2, 2);
        out[k] = value;
    }
    return out;
}

std::vector<double> GltfReader::doubles(std::size_t buffer_view) const {
    if (buffer_view >= model_->bufferViews.size()) fail("missing buffer view");
    const std::size_t count = model_->bufferViews[buffer_view].byteLength / sizeof(double);
    const auto bytes = view(static_cast<int>(buffer_view), 0, count * sizeof(double));
    std::vector<double> values(count);
    std::memcpy(values.data(), bytes.data(), bytes.size());
    for (const double value : values)
        if (!std::isfinite(value)) fail("a value is not a finite number");
    return values;
}

std::vector<float> GltfReader::normalised_shorts(std::size_t buffer_view) const {
    if (buffer_view >= model_->bufferViews.size()) fail("missing buffer view");
    const std::size_t count = model_->bufferViews[buffer_view].byteLength / sizeof(std::int16_t);
    const auto bytes = view(static_cast<int>(buffer_view), 0, count * sizeof(std::int16_t));
    std::vector<std::int16_t> stored(count);
    std::memcpy(stored.data(), bytes.data(), bytes.size());
    std::vector<float> values(count);
    std::ranges::transform(stored, values.begin(),
                           [](std::int16_t value) { return static_cast<float>(value) / 32767; });
    return values;
}

}  // namespace body
