#include "platform/worker_processes.hpp"

namespace platform {

/// One after the other: a page starts no processes.
void WorkerProcesses::run(std::size_t count) const {
    for (std::size_t i = 0; i < count; ++i) done(i, work(i));
}

}  // namespace platform
