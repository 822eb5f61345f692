#include "body/gltf_writer.hpp"

#include "core/error.hpp"

#include <bit>
#include <sstream>
#include <string>
#include <utility>

namespace body {

static_assert(std::endian::native == std::endian::little, "glTF stores values as this machine's memory does");

int add_view(tinygltf::Model& gltf, std::span<const std::uint8_t> bytes, int target, std::size_t stride) {
    constexpr std::size_t alignment = 8;
    if (gltf.buffers.empty()) gltf.buffers.emplace_back();
    std::vector<unsigned char>& buffer = gltf.buffers.front().data;
    buffer.resize((buffer.size() + alignment - 1) / alignment * alignment, 0);
    tinygltf::BufferView view;
    view.buffer = 0;
    view.byteOffset = buffer.size();
    view.byteLength = bytes.size();
    view.byteStride = stride;
    view.target = target;
    buffer.insert(buffer.end(), bytes.begin(), bytes.end());
    gltf.bufferViews.push_back(std::move(view));
    return static_cast<int>(gltf.bufferViews.size()) - 1;
}

tinygltf::Accessor accessor_of(int view, int component, int type, std::size_t count) {
    tinygltf::Accessor accessor;
    accessor.bufferView = view;
    accessor.componentType = component;
    accessor.type = type;
    accessor.count = count;
    return accessor;
}

int add_accessor(tinygltf::Model& gltf, tinygltf::Accessor accessor) {
    gltf.accessors.push_back(std::move(accessor));
    return static_cast<int>(gltf.accessors.size()) - 1;
}

void add_scene(tinygltf::Model& gltf, const std::string& name) {
    tinygltf::Node node;
    node.name = name;
    node.mesh = 0;
    tinygltf::Scene scene;
    scene.nodes = {0};
    gltf.nodes = {node};
    gltf.scenes = {scene};
    gltf.defaultScene = 0;
}

std::vector<std::uint8_t> glb_bytes(const tinygltf::Model& gltf) {
    std::ostringstream stream(std::ios::binary);
    if (!tinygltf::TinyGLTF().WriteGltfSceneToStream(&gltf, stream, false, true))
        core::throw_failure("a glTF file could not be written");
    const std::string text = std::move(stream).str();
    return {text.begin(), text.end()};
}

}  // namespace body
