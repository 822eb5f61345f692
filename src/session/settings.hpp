#pragma once

#include "session/preferences.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace session {

inline constexpr std::size_t most_recent_files = 10;

/// What the window remembers from one start to the next, apart from work.
struct Settings {
    std::vector<std::filesystem::path> recent_files{};  ///< scenarios and pictures, the latest first; absolute
    std::filesystem::path pictures_folder{};            ///< of F12; empty: the user's folder for pictures
    std::filesystem::path chosen_folder{};              ///< where a file was last chosen; empty: the home folder
    bool welcomed = false;                              ///< the first start is over
    bool classroom = false;                             ///< the window was in classroom mode
    Preferences preferences{};
    bool operator==(const Settings&) const = default;
};

/// Puts `file` first among the recent ones.
void remember_file(Settings& settings, const std::filesystem::path& file);

/// Adds what another window remembered meanwhile, behind the own ones.
void remember_too(Settings& settings, const std::vector<std::filesystem::path>& others);

/// The text of a settings file, and back; what it leaves out has its default, and what nobody knows is passed over.
/// Throws core::Error(invalid_input) that names `origin` and the key.
std::string settings_json(const Settings& settings);
Settings parse_settings(std::string_view json, std::string_view origin);

/// Of $XDG_CONFIG_HOME/adiposcope; empty if unavailable.
std::filesystem::path settings_file();

struct LoadedSettings {
    Settings settings{};
    std::string fault{};  ///< a sentence: why the file could not be used, and where it went; empty: it could
};

/// Never throws: a file that is not there gives the defaults, and so does one that is wrong, which is then set aside
/// under the same name with ".bad" behind it.
LoadedSettings load_settings(const std::filesystem::path& file);

/// Writes all of them. Makes the folder where needed. Throws core::Error(failure), also for a file that is read-only.
void save_settings(const std::filesystem::path& file, const Settings& settings);

/// Writes only what differs between `before`, as this window last read or wrote it, and `now`: what another window has
/// changed meanwhile stays, and so does what only another version knows. Recent files of both are kept. Throws like
/// `save_settings`.
void save_changed_settings(const std::filesystem::path& file, const Settings& before, const Settings& now);

/// Renames a file that cannot be used to the same name with ".bad" behind it, in place of an older one. Returns a
/// sentence with `reason` and the new place.
std::string set_aside(const std::filesystem::path& file, const std::string& reason);

}  // namespace session
