#pragma once

// Catch2 as Debian 12 (2.13) and Debian 13 (3.7) have it. The tests say what both know, and of the matchers of texts
// `Catch::Contains`, `Catch::StartsWith` and `Catch::EndsWith`, of numbers `Approx`.

#if __has_include(<catch2/catch_all.hpp>)

#include <catch2/catch_all.hpp>

using Catch::Approx;

namespace Catch {

using Matchers::EndsWith;
using Matchers::StartsWith;

inline auto Contains(const std::string& text) {
    return Matchers::ContainsSubstring(text);
}

}  // namespace Catch

#else

#include <catch2/catch.hpp>

#endif
