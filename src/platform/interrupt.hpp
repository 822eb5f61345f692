#pragma once

namespace platform {

/// While one lives, Ctrl-C, a request to end and a terminal that goes away (SIGINT, SIGTERM, SIGHUP) do not end the
/// program but are remembered, so that it can clean up what it has begun. Several may live at once, on one thread. If
/// nobody asked for it meanwhile, the signal has its usual effect when the last one goes. A hang-up that was ignored
/// before (nohup) stays ignored.
class InterruptWatch {
  public:
    InterruptWatch();
    ~InterruptWatch();
    InterruptWatch(const InterruptWatch&) = delete;
    InterruptWatch& operator=(const InterruptWatch&) = delete;

    /// Whether someone asked the program to end.
    bool interrupted() const;

    /// Throws core::Error(failure) once someone has asked.
    void throw_if_interrupted() const;
};

}  // namespace platform
