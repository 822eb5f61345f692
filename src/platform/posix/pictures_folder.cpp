#include "platform/pictures_folder.hpp"

#include "platform/user_folders.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>

namespace platform {

namespace {

/// The user's configuration folder; a relative path must be ignored (XDG base directory specification).
std::filesystem::path configuration(const std::filesystem::path& home) {
    const char* value = std::getenv("XDG_CONFIG_HOME");
    return value && std::filesystem::path(value).is_absolute() ? value : home / ".config";
}

/// The folder in the line XDG_PICTURES_DIR="$HOME/..." of user-dirs.dirs; empty if there is none.
std::filesystem::path xdg_pictures(const std::filesystem::path& home) {
    std::ifstream file(configuration(home) / "user-dirs.dirs");
    constexpr std::string_view key = "XDG_PICTURES_DIR=\"";
    constexpr std::string_view home_word = "$HOME/";
    for (std::string line; std::getline(file, line);) {
        if (!line.starts_with(key)) continue;
        std::string value = line.substr(key.size());
        value.erase(std::min(value.find('"'), value.size()));
        return value.starts_with(home_word) ? home / value.substr(home_word.size()) : std::filesystem::path(value);
    }
    return {};
}

}  // namespace

std::filesystem::path pictures_folder() {
    const std::filesystem::path home = home_folder();
    if (home.empty()) return {};
    std::error_code ignored;
    for (const std::filesystem::path& folder : {xdg_pictures(home), home / "Pictures"})
        if (!folder.empty() && std::filesystem::is_directory(folder, ignored)) return folder;
    return home;
}

}  // namespace platform
