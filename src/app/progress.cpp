#include "app/progress.hpp"

#include "app/standard_streams.hpp"

#include <fmt/format.h>

namespace app {

Progress::Progress(std::string what, std::size_t total, bool quiet)
    : what_(std::move(what)), total_(total), quiet_(quiet), next_(Clock::now() + std::chrono::seconds(1)) {}

void Progress::advance() {
    ++done_;
    if (quiet_ || Clock::now() < next_) return;
    note(fmt::format("{} of {} {}", done_, total_, what_));
    next_ = Clock::now() + std::chrono::seconds(1);
}

}  // namespace app
