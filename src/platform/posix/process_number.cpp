#include "platform/process_number.hpp"

#include <unistd.h>

namespace platform {

int process_number() {
    return ::getpid();
}

}  // namespace platform
