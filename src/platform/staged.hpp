#pragma once

#include <filesystem>

namespace platform {

/// A file or folder made beside its final place: nothing shows there until it is complete, and nothing is left of it
/// otherwise.
class Staged {
  public:
    enum class Kind { file, folder };

    /// Throws core::Error(failure) that names `target` if nothing can be made beside it.
    Staged(std::filesystem::path target, Kind kind);
    ~Staged();
    Staged(const Staged&) = delete;
    Staged& operator=(const Staged&) = delete;

    /// Where to write meanwhile.
    const std::filesystem::path& path() const { return path_; }

    /// Puts it in its place. An existing file is replaced only if `overwrite`; into an existing folder, empty unless
    /// `overwrite`, what was made is moved. Throws core::Error(failure).
    void keep(bool overwrite);

  private:
    void keep_file(bool overwrite);
    void keep_folder(bool overwrite);

    std::filesystem::path target_;
    Kind kind_;
    std::filesystem::path path_;
};

}  // namespace platform
