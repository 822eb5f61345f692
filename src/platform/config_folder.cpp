#include "platform/paths.hpp"

#include <cstdlib>

namespace platform {

std::filesystem::path config_folder(std::string_view inner) {
    // A relative XDG_CONFIG_HOME has to be ignored (XDG base directory specification).
    if (const char* config = std::getenv("XDG_CONFIG_HOME"); config && std::filesystem::path(config).is_absolute())
        return std::filesystem::path(config) / "adiposcope" / inner;
    if (const char* home = std::getenv("HOME"); home && *home)
        return std::filesystem::path(home) / ".config" / "adiposcope" / inner;
    return {};
}

}  // namespace platform
