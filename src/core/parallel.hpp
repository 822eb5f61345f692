#pragma once

#include <cstddef>
#include <functional>

namespace core {

/// Calls `work` once for every index below `count`, spread over all processors in no particular order; returns when all
/// calls have returned. `work` runs on several threads and must not throw.
void for_each_index(std::size_t count, const std::function<void(std::size_t)>& work);

}  // namespace core
