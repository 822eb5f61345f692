#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace platform {

/// Does `work` for every index below `count` in copies of this process, one per processor, and hands what each call
/// returns (4000 bytes at most) to `done`, here, in no particular order. A copy that dies loses the answer for the one
/// index it was working on: `died` is told, and the others go on. To be called before there are threads. Throws
/// core::Error(failure) if no copy can be made.
struct WorkerProcesses {
    std::function<std::string(std::size_t)> work;
    std::function<void(std::size_t, const std::string&)> done;
    std::function<void(std::size_t)> died;

    void run(std::size_t count) const;
};

}  // namespace platform
