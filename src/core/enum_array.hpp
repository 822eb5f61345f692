#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace core {

/// Names of an enumeration's values 0, 1, 2, ... in order: specialise with `static constexpr
/// std::array<std::string_view, N> names`. Used as the words in files and on the command line.
template <class E>
struct EnumNames;

template <class E>
inline constexpr std::size_t enum_count = EnumNames<E>::names.size();

template <class E>
constexpr std::string_view name_of(E value) {
    return EnumNames<E>::names[static_cast<std::size_t>(value)];
}

template <class E>
constexpr std::optional<E> enum_from_name(std::string_view name) {
    for (std::size_t i = 0; i < enum_count<E>; ++i)
        if (EnumNames<E>::names[i] == name) return static_cast<E>(i);
    return std::nullopt;
}

template <class E>
constexpr auto all_values() {
    std::array<E, enum_count<E>> values{};
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<E>(i);
    return values;
}

/// An array with one value per enumerator, indexed only by its own enumeration so that arrays of the same shape cannot
/// be mixed up.
template <class E, class T>
struct EnumArray {
    std::array<T, enum_count<E>> values{};

    constexpr T& operator[](E e) { return values[static_cast<std::size_t>(e)]; }
    constexpr const T& operator[](E e) const { return values[static_cast<std::size_t>(e)]; }
    constexpr auto begin() { return values.begin(); }
    constexpr auto end() { return values.end(); }
    constexpr auto begin() const { return values.begin(); }
    constexpr auto end() const { return values.end(); }
    static constexpr std::size_t size() { return enum_count<E>; }
    bool operator==(const EnumArray&) const = default;
};

}  // namespace core
