#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <type_traits>

namespace core {

/// A hash of contents (FNV-1a, 64 bits, a word at a time): equal contents have equal hashes; collisions are negligible.
/// Not for security.
template <class T>
std::uint64_t digest(std::span<const T> values) {
    static_assert(std::is_trivially_copyable_v<T>);
    constexpr std::uint64_t prime = 1099511628211U;
    const auto* bytes = reinterpret_cast<const unsigned char*>(values.data());
    const std::size_t size = values.size_bytes();
    std::uint64_t hash = 14695981039346656037U ^ size;
    for (std::size_t at = 0; at < size; at += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes + at, std::min(sizeof word, size - at));
        hash = std::rotl((hash ^ word) * prime, 29);
    }
    return hash;
}

}  // namespace core
