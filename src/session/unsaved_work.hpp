#pragma once

#include "document/scenario.hpp"
#include "platform/file_lock.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

// Work that was not saved survives the end of the program, whatever ends it. Every open window keeps its own in a file
// beside a lock; a file whose lock nobody holds was left by a window that is gone, and the next start offers it.

namespace session {

inline constexpr std::size_t most_left_works = 10;  ///< beyond that the oldest are removed

/// What a window holds that is not in a file of the user's.
struct UnsavedWork {
    document::Scenario scenario;
    std::filesystem::path file{};  ///< the scenario file that it was to go to; empty: none yet
    std::string seen{};            ///< what that file held when it was last read or written here, as a digest
    bool operator==(const UnsavedWork&) const = default;
};

/// The text of a file of unsaved work, and back. Throws core::Error(invalid_input) that names `origin`.
std::string unsaved_work_json(const UnsavedWork& work);
UnsavedWork parse_unsaved_work(std::string_view json, std::string_view origin);

/// $XDG_STATE_HOME/adiposcope/unsaved; empty if unavailable.
std::filesystem::path unsaved_folder();

/// Keeps the unsaved work of one window in `folder`, from the first time that there is some; whoever may not read the
/// scenario's file may not read it either. Without a folder it keeps
/// nothing.
class WorkKeeper {
  public:
    explicit WorkKeeper(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// Throws core::Error(failure) where it cannot be written.
    void keep(const UnsavedWork& work);
    /// There is nothing unsaved any more.
    void forget();

  private:
    std::filesystem::path folder_;
    std::filesystem::path file_;
    std::optional<platform::FileLock> lock_;
};

/// Work that a window left which is gone. It is not offered to others while this lives.
struct LeftWork {
    UnsavedWork work;
    std::filesystem::path file;
    std::string when;  ///< "2026-11-26 14:05", in local time
    platform::FileLock lock;
};

/// The latest of it, if any. What cannot be read is set aside (session/settings.hpp), and `fault` says so.
std::optional<LeftWork> find_left_work(const std::filesystem::path& folder, std::string& fault);

/// Removes it for good.
void discard(const LeftWork& left);

}  // namespace session
