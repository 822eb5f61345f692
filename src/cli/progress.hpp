#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace cli {

/// Reports progress and remaining time of a long task on standard error, once per second after the first second.
class Progress {
  public:
    /// `what`: "people measured". Prints nothing if `quiet`.
    Progress(std::string what, std::size_t total, bool quiet);

    void advance();

  private:
    using Clock = std::chrono::steady_clock;

    std::string what_;
    std::size_t total_;
    bool quiet_;
    std::size_t done_ = 0;
    Clock::time_point start_;
    Clock::time_point next_;
};

}  // namespace cli
