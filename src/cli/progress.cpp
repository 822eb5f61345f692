#include "cli/progress.hpp"

#include "platform/standard_streams.hpp"

#include <fmt/format.h>

namespace cli {

Progress::Progress(std::string what, std::size_t total, bool quiet)
    : what_(std::move(what)),
      total_(total),
      quiet_(quiet),
      start_(Clock::now()),
      next_(start_ + std::chrono::seconds(1)) {}

void Progress::advance() {
    ++done_;
    const Clock::time_point now = Clock::now();
    if (quiet_ || now < next_) return;
    const double gone_seconds = std::chrono::duration<double>(now - start_).count();
    const double left_seconds = gone_seconds / static_cast<double>(done_) * static_cast<double>(total_ - done_);
    platform::note(fmt::format("{} of {} {}, {:.0f} s left", done_, total_, what_, left_seconds));
    next_ = now + std::chrono::seconds(1);
}

}  // namespace cli
