#include "platform/program_file.hpp"

namespace platform {

/// The data is preloaded into the page's own file system, beside this name.
std::filesystem::path program_file() {
    return "/adiposcope/adiposcope";
}

}  // namespace platform
