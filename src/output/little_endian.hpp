#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <vector>

namespace output {

static_assert(std::endian::native == std::endian::little, "binary meshes are written in the order of memory");

/// Appends a number in the byte order of PLY, STL and glTF.
template <class T>
void append(std::vector<std::uint8_t>& bytes, T value) {
    const std::size_t offset = bytes.size();
    bytes.resize(offset + sizeof(T));
    std::memcpy(bytes.data() + offset, &value, sizeof(T));
}

}  // namespace output
