#pragma once

namespace platform {

/// While an instance exists, Ctrl-C, a termination request and a hang-up (SIGINT, SIGTERM, SIGHUP) do not end the
/// program but are recorded, so that it can clean up. Instances may be nested, on one thread; any thread may ask. If
/// nobody queried the signal, it has its usual effect when the last instance is destroyed. A hang-up that was already
/// ignored (nohup) stays ignored.
class InterruptWatch {
  public:
    InterruptWatch();
    ~InterruptWatch();
    InterruptWatch(const InterruptWatch&) = delete;
    InterruptWatch& operator=(const InterruptWatch&) = delete;

    /// Whether a signal was received.
    bool interrupted() const;

    /// Throws core::Error(failure) if a signal was received.
    void throw_if_interrupted() const;
};

}  // namespace platform
