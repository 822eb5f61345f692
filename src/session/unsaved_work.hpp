#pragma once

#include "document/scenario.hpp"
#include "platform/file_lock.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

// Unsaved work survives however the program ends. Every open window keeps its work in a file with a lock beside it; a
// file whose lock is not held was left by a window that is gone, and the next start offers it.

namespace session {

inline constexpr std::size_t most_left_works = 10;  ///< older ones are removed

/// The work in a window that is not in a file of the user's.
struct UnsavedWork {
    document::Scenario scenario;
    std::filesystem::path file{};  ///< the scenario file it belongs to; empty: none yet
    std::string seen{};            ///< digest of that file's contents when last read or written here
    bool operator==(const UnsavedWork&) const = default;
};

/// Unsaved work as JSON, and back. Throws core::Error(invalid_input) that names `origin`.
std::string unsaved_work_json(const UnsavedWork& work);
UnsavedWork parse_unsaved_work(std::string_view json, std::string_view origin);

/// $XDG_STATE_HOME/adiposcope/unsaved; empty if unavailable.
std::filesystem::path unsaved_folder();

/// Keeps the unsaved work of one window in `folder`, starting when there is some, in a file that only the user
/// can read, since the scenario's own file may be private. Without a folder, does
/// nothing.
class WorkKeeper {
  public:
    explicit WorkKeeper(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// Throws core::Error(failure) if the file cannot be written.
    void keep(const UnsavedWork& work);
    /// Removes the file; to be called once nothing is unsaved.
    void forget();

  private:
    std::filesystem::path folder_;
    std::filesystem::path file_;
    std::optional<platform::FileLock> lock_;
};

/// Work left by a window that is gone. Not offered to other windows during this object's lifetime.
struct LeftWork {
    UnsavedWork work;
    std::filesystem::path file;
    std::string when;  ///< "2026-11-26 14:05", in local time
    platform::FileLock lock;
};

/// The latest left work, if any. Unreadable files are set aside (session/settings.hpp) and reported in `fault`.
std::optional<LeftWork> find_left_work(const std::filesystem::path& folder, std::string& fault);

/// Removes the work for good.
void discard(const LeftWork& left);

}  // namespace session
