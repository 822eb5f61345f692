#pragma once

// Catch2 of Debian 12 (2.13) and Debian 13 (3.7). Tests use only what both provide; of the matchers, those are
// `Catch::Contains`, `Catch::StartsWith` and `Catch::EndsWith` for text and `Approx` for numbers.

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
