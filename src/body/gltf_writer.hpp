#pragma once

#include <tiny_gltf.h>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

// Shared by the baked models and exported bodies: a glTF file with one buffer, written as a single binary file.

namespace body {

/// Adds a view of `bytes`, appended to the one buffer at a multiple of 8, which suits every component type. `target` is
/// a glTF buffer target or 0, `stride` the distance between values in bytes or 0 if they are tightly packed. Returns
/// the view's index.
int add_view(tinygltf::Model& gltf, std::span<const std::uint8_t> bytes, int target = 0, std::size_t stride = 0);

/// The same for values in their in-memory representation.
template <class T>
int add_view(tinygltf::Model& gltf, std::span<const T> values, int target = 0, std::size_t stride = 0) {
    return add_view(gltf, {reinterpret_cast<const std::uint8_t*>(values.data()), values.size_bytes()}, target, stride);
}

/// An accessor for `count` values; `component` and `type` are TINYGLTF_COMPONENT_TYPE_... and TINYGLTF_TYPE_...
tinygltf::Accessor accessor_of(int view, int component, int type, std::size_t count);

/// Returns the accessor's index.
int add_accessor(tinygltf::Model& gltf, tinygltf::Accessor accessor);

/// Adds one scene with one node that holds the first mesh.
void add_scene(tinygltf::Model& gltf, const std::string& name);

/// Serialises to binary glTF 2.0; equal models give equal bytes.
std::vector<std::uint8_t> glb_bytes(const tinygltf::Model& gltf);

}  // namespace body
