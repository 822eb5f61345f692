#include "platform/page_address.hpp"

#include <emscripten.h>

#include <cstdlib>

namespace platform {

EM_JS(char*, page_location, (), { return Module.page.textForProgram(location.href.split('#')[0]); });

std::string page_address() {
    char* address = page_location();
    std::string text = address;
    std::free(address);
    return text;
}

}  // namespace platform
