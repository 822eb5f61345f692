#include "platform/user_folders.hpp"

#include <cstdlib>

namespace platform {

namespace {

/// A relative path in `variable` must be ignored (XDG base directory specification).
std::filesystem::path user_folder(const char* variable, const char* in_home, std::string_view inner) {
    if (const char* base = std::getenv(variable); base && std::filesystem::path(base).is_absolute())
        return std::filesystem::path(base) / "adiposcope" / inner;
    if (const std::filesystem::path home = home_folder(); !home.empty()) return home / in_home / "adiposcope" / inner;
    return {};
}

}  // namespace

std::filesystem::path home_folder() {
    const char* home = std::getenv("HOME");
    return home && std::filesystem::path(home).is_absolute() ? home : std::filesystem::path();
}

std::filesystem::path config_folder(std::string_view inner) {
    return user_folder("XDG_CONFIG_HOME", ".config", inner);
}

std::filesystem::path state_folder(std::string_view inner) {
    return user_folder("XDG_STATE_HOME", ".local/state", inner);
}

}  // namespace platform
