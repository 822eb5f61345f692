#include "core/digest.hpp"

#include "support/catch.hpp"

#include <set>
#include <vector>

TEST_CASE("a digest tells every single change apart, wherever it is, and lengths, too") {
    const std::vector<unsigned char> zeros(100, 0);
    std::set<std::uint64_t> seen{core::digest<unsigned char>(zeros)};
    for (std::size_t at = 0; at < zeros.size(); ++at)
        for (const int value : {1, 128, 255}) {
            std::vector<unsigned char> changed = zeros;
            changed[at] = static_cast<unsigned char>(value);
            CHECK(seen.insert(core::digest<unsigned char>(changed)).second);
        }
    for (std::size_t length = 0; length < 100; ++length)
        CHECK(seen.insert(core::digest(std::span<const unsigned char>(zeros).first(length))).second);
    CHECK(core::digest<unsigned char>(zeros) == core::digest<unsigned char>(std::vector<unsigned char>(100, 0)));
}
