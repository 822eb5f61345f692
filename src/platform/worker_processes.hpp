#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace platform {

/// Calls `work` for every index below `count` in forked copies of this process, one per processor, and passes each
/// result (4000 bytes at most) to `done` in the parent, in no particular order. If a worker dies, only the index it was
/// working on is lost: `died` is called with it, and the others go on. Call before any threads are started. Throws
/// core::Error(failure) if no worker can be started.
struct WorkerProcesses {
    std::function<std::string(std::size_t)> work;
    std::function<void(std::size_t, const std::string&)> done;
    std::function<void(std::size_t)> died;

    void run(std::size_t count) const;
};

}  // namespace platform
