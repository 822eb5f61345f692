#pragma once

#include "session/preferences.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace session {

inline constexpr std::size_t most_recent_files = 10;

/// What the window remembers between sessions, apart from work.
struct Settings {
    std::vector<std::filesystem::path> recent_files{};  ///< scenarios and pictures, most recent first; absolute
    std::filesystem::path pictures_folder{};            ///< for F12; empty: the user's folder for pictures
    std::filesystem::path chosen_folder{};              ///< where a file was last chosen; empty: the home folder
    bool welcomed = false;                              ///< the first start has taken place
    bool classroom = false;                             ///< the window was in classroom mode
    int window_width = 0;                               ///< in the system's window units; 0: not known yet
    int window_height = 0;
    Preferences preferences{};
    bool operator==(const Settings&) const = default;
};

/// Puts `file` first in the list of recent files.
void remember_file(Settings& settings, const std::filesystem::path& file);

/// Appends files that another window has remembered since.
void remember_too(Settings& settings, const std::vector<std::filesystem::path>& others);

/// Settings as JSON, and back; missing keys get their defaults, unknown ones are ignored. Throws
/// core::Error(invalid_input) that names `origin` and the key.
std::string settings_json(const Settings& settings);
Settings parse_settings(std::string_view json, std::string_view origin);

/// In $XDG_CONFIG_HOME/adiposcope; empty if unavailable.
std::filesystem::path settings_file();

struct LoadedSettings {
    Settings settings{};
    std::string fault{};  ///< why the file could not be used, and where it was moved, a sentence; empty: no error
};

/// Never throws: a missing file gives the defaults, and so does an invalid one, which is then set aside with ".bad"
/// appended to its name.
LoadedSettings load_settings(const std::filesystem::path& file);

/// Writes all settings, creating the folder if necessary. Throws core::Error(failure), also if the file is read-only.
void save_settings(const std::filesystem::path& file, const Settings& settings);

/// Writes only the differences between `before`, as this window last read or wrote the settings, and `now`: changes by
/// other windows and keys of other versions are kept. The lists of recent files are merged. Throws like
/// `save_settings`.
void save_changed_settings(const std::filesystem::path& file, const Settings& before, const Settings& now);

/// Renames an unusable file by appending ".bad", replacing any older file of that name. Returns a sentence with
/// `reason` and the new name.
std::string set_aside(const std::filesystem::path& file, const std::string& reason);

}  // namespace session
