#pragma once

#include <string>

namespace platform {

/// The address of the page that the program runs in, up to the '#'; empty where it does not run in one.
std::string page_address();

}  // namespace platform
