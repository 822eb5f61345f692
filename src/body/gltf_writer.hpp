#pragma once

#include <tiny_gltf.h>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

// What the baked models and exported bodies have in common: a glTF file with one buffer, written as one binary file.

namespace body {

/// Adds a view of `bytes`, which go into the one buffer at a multiple of 8, as every type of component allows. `target`
/// is a buffer target of glTF or 0, `stride` the bytes from value to value where they are not packed, or 0. Returns the
/// index of the view.
int add_view(tinygltf::Model& gltf, std::span<const std::uint8_t> bytes, int target = 0, std::size_t stride = 0);

/// The same for values as they stand in memory.
template <class T>
int add_view(tinygltf::Model& gltf, std::span<const T> values, int target = 0, std::size_t stride = 0) {
    return add_view(gltf, {reinterpret_cast<const std::uint8_t*>(values.data()), values.size_bytes()}, target, stride);
}

/// An accessor of `count` values: `component` and `type` are TINYGLTF_COMPONENT_TYPE_... and TINYGLTF_TYPE_...
tinygltf::Accessor accessor_of(int view, int component, int type, std::size_t count);

/// Returns the index of the accessor.
int add_accessor(tinygltf::Model& gltf, tinygltf::Accessor accessor);

/// One scene with one node that holds the first mesh.
void add_scene(tinygltf::Model& gltf, const std::string& name);

/// glTF 2.0 binary; the same bytes for the same model.
std::vector<std::uint8_t> glb_bytes(const tinygltf::Model& gltf);

}  // namespace body
