#pragma once

#include <filesystem>
#include <optional>

namespace platform {

/// A file that marks something as in use by this program. The system gives it up when the program ends, however that
/// happens.
class FileLock {
  public:
    /// Takes the lock, making the file where it is not there; unset while another holds it, or where the file cannot be
    /// made.
    static std::optional<FileLock> take(const std::filesystem::path& file);
    /// Gives the lock up and removes its file.
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
