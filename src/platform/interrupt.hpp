#pragma once

namespace platform {

/// While one lives, Ctrl-C and a request to end (SIGINT, SIGTERM) do not end the program but are remembered, so that
/// long work can clean up what it has begun.
class InterruptWatch {
  public:
    InterruptWatch();
    ~InterruptWatch();
    InterruptWatch(const InterruptWatch&) = delete;
    InterruptWatch& operator=(const InterruptWatch&) = delete;

    /// Throws core::Error(failure) once someone has asked.
    void throw_if_interrupted() const;
};

}  // namespace platform
