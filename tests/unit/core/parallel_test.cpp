#include "core/parallel.hpp"

#include "support/catch.hpp"

#include <atomic>
#include <numeric>
#include <vector>

TEST_CASE("every index gets its turn once, and all are done on return") {
    for (const std::size_t count : {0U, 1U, 2U, 1000U}) {
        std::vector<std::atomic<int>> turns(count);
        core::for_each_index(count, [&](std::size_t i) { ++turns[i]; });
        int wrong = 0;
        for (const auto& turn : turns) wrong += turn != 1;
        CHECK(wrong == 0);
    }
}
