#pragma once

#include <filesystem>
#include <optional>

namespace platform {

/// A file that marks something as in use by this program. The system releases it when the program ends, however that
/// happens.
class FileLock {
  public:
    /// Takes the lock, creating the file if need be; unset while another holds it, or if the file cannot be
    /// made.
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
