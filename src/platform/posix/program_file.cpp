#include "platform/program_file.hpp"

#include "core/error.hpp"

#include <system_error>

namespace platform {

std::filesystem::path program_file() {
    std::error_code error;
    std::filesystem::path file = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error) core::throw_failure("cannot find the program's own file (/proc/self/exe): " + error.message());
    return file;
}

}  // namespace platform
