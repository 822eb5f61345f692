#include "platform/page_address.hpp"

namespace platform {

std::string page_address() {
    return {};
}

}  // namespace platform
