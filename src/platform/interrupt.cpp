#include "platform/interrupt.hpp"

#include "core/error.hpp"

#include <csignal>

namespace platform {

namespace {

volatile std::sig_atomic_t asked_to_stop = 0;
using Handler = void (*)(int);
Handler earlier_interrupt = SIG_DFL;
Handler earlier_terminate = SIG_DFL;

void remember(int) {
    asked_to_stop = 1;
}

}  // namespace

InterruptWatch::InterruptWatch() {
    asked_to_stop = 0;
    earlier_interrupt = std::signal(SIGINT, remember);
    earlier_terminate = std::signal(SIGTERM, remember);
}

InterruptWatch::~InterruptWatch() {
    std::signal(SIGINT, earlier_interrupt);
    std::signal(SIGTERM, earlier_terminate);
}

void InterruptWatch::throw_if_interrupted() const {
    if (asked_to_stop != 0) core::throw_failure("stopped on request: nothing was kept");
}

}  // namespace platform
