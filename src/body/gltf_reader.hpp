#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tinygltf {
class Model;
}

namespace body {

/// Reads the subset of binary glTF that a baked body uses: one mesh, two primitives that share vertices, morph targets,
/// masks. Checks every accessor against its buffer before reading. Throws core::Error naming `origin`.
class GltfReader {
  public:
    GltfReader(std::span<const std::uint8_t> bytes, std::string_view origin);
    ~GltfReader();
    GltfReader(const GltfReader&) = delete;
    GltfReader& operator=(const GltfReader&) = delete;

    /// The mesh's `extras`.
    const nlohmann::json& extras() const { return extras_; }
    /// An attribute of primitive 0 as interleaved floats; normalised integers become -1..1.
    std::vector<float> attribute(const std::string& name, std::size_t components) const;
    /// Displacements of morph target `index` as stored (normalised), three floats per vertex.
    std::vector<float> target(std::size_t index) const;
    std::size_t target_count() const;
    std::vector<std::uint32_t> indices(std::size_t primitive) const;
    /// A buffer view that contains only doubles.
    std::vector<double> doubles(std::size_t buffer_view) const;
    /// A buffer view that holds nothing but normalised 16-bit integers, as -1..1.
    std::vector<float> normalised_shorts(std::size_t buffer_view) const;

    [[noreturn]] void fail(const std::string& what) const;

  private:
    float finite(float value) const;
    std::vector<float> accessor(int index, std::size_t components) const;
    std::span<const std::uint8_t> view(int index, std::size_t offset, std::size_t size) const;

    std::string origin_;
    std::unique_ptr<tinygltf::Model> model_;
    nlohmann::json extras_;
};

}  // namespace body
