#include "platform/interrupt.hpp"

namespace platform {

// A page is closed without a signal.
InterruptWatch::InterruptWatch() = default;

InterruptWatch::~InterruptWatch() = default;

bool InterruptWatch::interrupted() const {
    return false;
}

void InterruptWatch::throw_if_interrupted() const {}

}  // namespace platform
