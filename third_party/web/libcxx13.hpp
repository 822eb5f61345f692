// What the program uses of C++20's library that libc++ 13 lacks, which comes with Debian 12's Emscripten. Included
// before everything else (-include), and only there: cmake/Web.cmake tries whether it is needed.
#pragma once

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <iterator>
#include <string>
#include <system_error>
#include <utility>

namespace std {
namespace ranges {

/// A comparison of two elements by their projections.
template <class Compare, class Projection>
constexpr auto by(Compare& compare, Projection& projection) {
    return [&](auto&& a, auto&& b) {
        return static_cast<bool>(std::invoke(compare, std::invoke(projection, a), std::invoke(projection, b)));
    };
}

template <class Range, class Test, class Projection = std::identity>
constexpr auto find_if(Range&& range, Test test, Projection projection = {}) {
    return std::find_if(std::begin(range), std::end(range), [&](auto&& element) {
        return static_cast<bool>(std::invoke(test, std::invoke(projection, element)));
    });
}
template <class Range, class T, class Projection = std::identity>
constexpr auto find(Range&& range, const T& value, Projection projection = {}) {
    return ranges::find_if(
        range, [&](const auto& element) { return element == value; }, projection);
}
template <class Range, class Test, class Projection = std::identity>
constexpr bool any_of(Range&& range, Test test, Projection projection = {}) {
    return ranges::find_if(range, std::move(test), std::move(projection)) != std::end(range);
}
template <class Range, class Test, class Projection = std::identity>
constexpr bool none_of(Range&& range, Test test, Projection projection = {}) {
    return !ranges::any_of(range, std::move(test), std::move(projection));
}
template <class Range, class Test, class Projection = std::identity>
constexpr bool all_of(Range&& range, Test test, Projection projection = {}) {
    return ranges::none_of(
        range, [&](auto&& element) { return !std::invoke(test, element); }, std::move(projection));
}
template <class Range, class Test, class Projection = std::identity>
constexpr std::ptrdiff_t count_if(Range&& range, Test test, Projection projection = {}) {
    std::ptrdiff_t number = 0;
    for (auto&& element : range) number += std::invoke(test, std::invoke(projection, element)) ? 1 : 0;
    return number;
}
template <class Range, class T, class Projection = std::identity>
constexpr std::ptrdiff_t count(Range&& range, const T& value, Projection projection = {}) {
    return ranges::count_if(
        range, [&](const auto& element) { return element == value; }, std::move(projection));
}
template <class Range, class Work, class Projection = std::identity>
constexpr void for_each(Range&& range, Work work, Projection projection = {}) {
    for (auto&& element : range) std::invoke(work, std::invoke(projection, element));
}
template <class Range, class Compare = std::ranges::less, class Projection = std::identity>
constexpr auto min_element(Range&& range, Compare compare = {}, Projection projection = {}) {
    return std::min_element(std::begin(range), std::end(range), by(compare, projection));
}
template <class Range, class Compare = std::ranges::less, class Projection = std::identity>
constexpr auto max_element(Range&& range, Compare compare = {}, Projection projection = {}) {
    return std::max_element(std::begin(range), std::end(range), by(compare, projection));
}
template <class T>
struct min_max_result {
    T min;
    T max;
};
template <class Range, class Compare = std::ranges::less, class Projection = std::identity>
constexpr auto minmax(Range&& range, Compare compare = {}, Projection projection = {}) {
    const auto found = std::minmax_element(std::begin(range), std::end(range), by(compare, projection));
    using T = typename std::iterator_traits<decltype(std::begin(range))>::value_type;
    return min_max_result<T>{*found.first, *found.second};
}
template <class Range, class Compare = std::ranges::less, class Projection = std::identity>
constexpr void sort(Range&& range, Compare compare = {}, Projection projection = {}) {
    std::sort(std::begin(range), std::end(range), by(compare, projection));
}
template <class Range, class Compare = std::ranges::less, class Projection = std::identity>
void stable_sort(Range&& range, Compare compare = {}, Projection projection = {}) {
    std::stable_sort(std::begin(range), std::end(range), by(compare, projection));
}
template <class Range, class T, class Compare = std::ranges::less, class Projection = std::identity>
constexpr auto upper_bound(Range&& range, const T& value, Compare compare = {}, Projection projection = {}) {
    return std::upper_bound(std::begin(range), std::end(range), value, [&](auto&& a, auto&& b) {
        return static_cast<bool>(std::invoke(compare, a, std::invoke(projection, b)));
    });
}
template <class Range, class T>
constexpr void replace(Range&& range, const T& from, const T& to) {
    std::replace(std::begin(range), std::end(range), from, to);
}
template <class Range, class Test, class T>
constexpr void replace_if(Range&& range, Test test, const T& to) {
    std::replace_if(std::begin(range), std::end(range), std::move(test), to);
}
template <class Range, class Output, class Work>
constexpr void transform(Range&& range, Output output, Work work) {
    std::transform(std::begin(range), std::end(range), output, std::move(work));
}
template <class Range, class Output>
constexpr void copy(Range&& range, Output output) {
    std::copy(std::begin(range), std::end(range), output);
}
template <class Range, class Output, class Test>
constexpr void copy_if(Range&& range, Output output, Test test) {
    std::copy_if(std::begin(range), std::end(range), output, std::move(test));
}
template <class A, class B, class Compare = std::ranges::less>
constexpr bool lexicographical_compare(A&& a, B&& b, Compare compare = {}) {
    return std::lexicographical_compare(std::begin(a), std::end(a), std::begin(b), std::end(b), compare);
}
template <class A, class B, class Compare = std::ranges::equal_to>
constexpr bool equal(A&& a, B&& b, Compare compare = {}) {
    return std::equal(std::begin(a), std::end(a), std::begin(b), std::end(b), compare);
}

}  // namespace ranges

/// The number at the beginning of the text, written as the standard's general format allows.
inline from_chars_result from_chars(const char* first, const char* last, double& value) {
    const char* p = first != last && *first == '-' ? first + 1 : first;
    if (p == last || !((*p >= '0' && *p <= '9') || *p == '.' || *p == 'i' || *p == 'n'))
        return {first, std::errc::invalid_argument};
    if (p + 1 < last && p[0] == '0' && (p[1] == 'x' || p[1] == 'X')) {  // strtod would read a hexadecimal number
        value = *first == '-' ? -0.0 : 0.0;
        return {p + 1, std::errc()};
    }
    const std::string text(first, last);
    char* end = nullptr;
    const double number = std::strtod(text.c_str(), &end);
    if (end == text.c_str()) return {first, std::errc::invalid_argument};
    const char* at = first + (end - text.c_str());
    if (std::isinf(number) && *p != 'i') return {at, std::errc::result_out_of_range};
    value = number;
    return {at, std::errc()};
}

/// The shortest text from which the same number is read, without an exponent if that is no longer.
inline to_chars_result to_chars(char* first, char* last, double value) {
    char best[64];
    int length = 0;
    for (int digits = 1; digits <= 17; ++digits) {
        length = std::snprintf(best, sizeof best, "%.*g", digits, value);
        if (std::strtod(best, nullptr) == value || value != value) break;
    }
    char fixed[400];
    for (int places = 0; places <= 17; ++places) {
        const int size = std::snprintf(fixed, sizeof fixed, "%.*f", places, value);
        if (std::strtod(fixed, nullptr) != value) continue;
        if (size <= length) {
            length = size;
            std::memcpy(best, fixed, static_cast<size_t>(size));
        }
        break;
    }
    if (last - first < length) return {last, std::errc::value_too_large};
    std::memcpy(first, best, static_cast<size_t>(length));
    return {first + length, std::errc()};
}

}  // namespace std
