#include "session/screenshot.hpp"

#include "core/error.hpp"
#include "output/alt_text.hpp"
#include "platform/files.hpp"
#include "platform/user_folders.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <fstream>
#include <string>

namespace session {

namespace {

constexpr int most_names = 10000;

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

void write_words(const std::filesystem::path& file, const std::string& words) {
    platform::write_file(file, words, false);
}

}  // namespace

std::filesystem::path pictures_folder() {
    const std::filesystem::path home = platform::home_folder();
    if (home.empty()) return {};
    std::error_code ignored;
    for (const std::filesystem::path& folder : {xdg_pictures(home), home / "Pictures"})
        if (!folder.empty() && std::filesystem::is_directory(folder, ignored)) return folder;
    return home;
}

std::filesystem::path save_screenshot(const std::filesystem::path& folder, int day, std::span<const std::uint8_t> png,
                                      const std::string& words) {
    if (folder.empty())
        throw core::Error(core::Error::Kind::failure,
                          core::sentence("refusal.no_pictures_folder",
                                         "cannot save a picture: no folder for pictures is known (HOME is not set), "
                                         "expected one to be chosen in the file menu"));
    for (int number = 1; number < most_names; ++number) {
        const std::string suffix = number == 1 ? "" : fmt::format("-{}", number);
        std::filesystem::path file = folder / fmt::format("adiposcope-day-{}{}.png", day, suffix);
        std::error_code ignored;
        if (std::filesystem::exists(std::filesystem::symlink_status(file, ignored))) continue;
        platform::write_file(file, png, false);
        if (!words.empty()) write_words(output::alt_text_file(file), words + "\n");
        return file;
    }
    core::throw_failure(
        fmt::format("cannot save a picture: \"{}\" already holds {} of day {}", folder.string(), most_names, day));
}

}  // namespace session
