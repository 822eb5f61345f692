#include "platform/interrupt.hpp"

#include "core/error.hpp"

#include <array>
#include <atomic>
#include <csignal>
#include <cstddef>

namespace platform {

namespace {

constexpr std::array ending{SIGINT, SIGTERM, SIGHUP};

std::atomic<int> asked_by = 0;  // signal number
std::atomic<bool> answered = false;
int watches = 0;
std::array<struct sigaction, ending.size()> earlier{};

void remember(int signal) {
    asked_by = signal;
}

bool is_ignored(const struct sigaction& action) {
    return (action.sa_flags & SA_SIGINFO) == 0 && action.sa_handler == SIG_IGN;
}

}  // namespace

InterruptWatch::InterruptWatch() {
    if (watches++ > 0) return;
    asked_by = 0;
    answered = false;
    struct sigaction remembering {};
    remembering.sa_handler = remember;
    remembering.sa_flags = SA_RESTART;
    sigemptyset(&remembering.sa_mask);
    for (std::size_t i = 0; i < ending.size(); ++i) {
        sigaction(ending[i], &remembering, &earlier[i]);
        if (ending[i] == SIGHUP && is_ignored(earlier[i])) sigaction(SIGHUP, &earlier[i], nullptr);
    }
}

InterruptWatch::~InterruptWatch() {
    if (--watches > 0) return;
    for (std::size_t i = 0; i < ending.size(); ++i) sigaction(ending[i], &earlier[i], nullptr);
    if (asked_by != 0 && !answered) std::raise(asked_by);
}

bool InterruptWatch::interrupted() const {
    if (asked_by == 0) return false;
    answered = true;
    return true;
}

void InterruptWatch::throw_if_interrupted() const {
    if (interrupted()) core::throw_failure("stopped on request: nothing was kept");
}

}  // namespace platform
