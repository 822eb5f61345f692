#pragma once

#include <filesystem>

namespace platform {

/// A file or folder made beside its final place: nothing shows there until it is complete, and nothing is left of it
/// otherwise. A folder that is there already is not replaced: it is filled from a hidden one inside. Symbolic links are
/// followed.
class Staged {
  public:
    enum class Kind { file, folder };

    /// Throws core::Error(failure) that names `target` if nothing can be made there.
    Staged(const std::filesystem::path& target, Kind kind);
    ~Staged();
    Staged(const Staged&) = delete;
    Staged& operator=(const Staged&) = delete;

    /// Where to write meanwhile.
    const std::filesystem::path& path() const { return path_; }

    /// Puts it in its place. An existing file is replaced only if `overwrite`, and its owner and mode stay; into an
    /// existing folder, empty unless `overwrite`, what was made is moved, one file after the other. Throws
    /// core::Error(failure).
    void keep(bool overwrite);

  private:
    void keep_file(bool overwrite);
    void keep_folder(bool overwrite);

    std::filesystem::path named_;   ///< as it was asked for
    std::filesystem::path target_;  ///< links followed
    Kind kind_;
    bool into_existing_ = false;
    std::filesystem::path path_;
};

}  // namespace platform
