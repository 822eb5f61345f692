#pragma once

#include <filesystem>

namespace platform {

/// A file or folder created beside its final place: it appears there only when complete, and leaves nothing behind
/// otherwise. An existing folder is not replaced but filled from a hidden folder inside it. Symbolic links are
/// followed.
class Staged {
  public:
    enum class Kind { file, folder };

    /// Throws core::Error(failure) with `target` if nothing can be created there.
    Staged(const std::filesystem::path& target, Kind kind);
    ~Staged();
    Staged(const Staged&) = delete;
    Staged& operator=(const Staged&) = delete;

    /// Where to write until `keep`.
    const std::filesystem::path& path() const { return path_; }

    /// Moves the result to its place. An existing file is replaced only if `overwrite`, and keeps its owner and mode;
    /// into an existing folder, which must be empty unless `overwrite`, the files are moved one by one. Throws
    /// core::Error(failure).
    void keep(bool overwrite);

  private:
    void keep_file(bool overwrite);
    void keep_folder(bool overwrite);

    std::filesystem::path named_;   ///< as requested
    std::filesystem::path target_;  ///< after resolving links
    Kind kind_;
    bool into_existing_ = false;
    std::filesystem::path path_;
};

}  // namespace platform
