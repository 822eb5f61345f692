#pragma once

#include <filesystem>
#include <optional>

namespace platform {

/// A lock file that marks something as in use by this program. The system releases it whenever and however the program
/// ends.
class FileLock {
  public:
    /// Takes the lock, creating the file if necessary; unset if another process holds it or the file cannot be created.
    static std::optional<FileLock> take(const std::filesystem::path& file);
    /// Releases the lock and removes its file.
    ~FileLock();
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;

  private:
    FileLock(std::filesystem::path file, int descriptor) : file_(std::move(file)), descriptor_(descriptor) {}
    void give_up();

    std::filesystem::path file_;
    int descriptor_ = -1;
};

}  // namespace platform
