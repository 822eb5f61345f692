#pragma once

#include <cstddef>
#include <functional>
#include <future>

namespace core {

/// Calls `work` once for every index below `count`, spread over all processors in no particular order; returns when all
/// calls have returned. `work` runs on several threads, if the system has them, and must not throw.
void for_each_index(std::size_t count, const std::function<void(std::size_t)>& work);

/// How std::async does work beside the caller's: on another thread, or on a system without threads when its result is
/// asked for.
std::launch beside();

}  // namespace core
