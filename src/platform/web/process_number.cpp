#include "platform/process_number.hpp"

#include <emscripten.h>

namespace platform {

EM_JS(int, page_process_number, (), { return Module.processNumber; });

/// The page drew it when it was opened; other tabs have others.
int process_number() {
    return page_process_number();
}

}  // namespace platform
