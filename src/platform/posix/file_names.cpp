#include "platform/file_names.hpp"

#include <unistd.h>

#include <climits>

namespace platform {

std::size_t longest_file_name(const std::filesystem::path& folder) {
    const long most = ::pathconf(folder.c_str(), _PC_NAME_MAX);
    return most > 0 ? static_cast<std::size_t>(most) : NAME_MAX;
}

}  // namespace platform
