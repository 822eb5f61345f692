#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace cli {

/// Tells on standard error how far a long piece of work is and how long it still takes: after the first second, once a
/// second.
class Progress {
  public:
    /// `what`: "people measured". A quiet one says nothing.
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
