#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace session {

/// The contents of a window's files when it last read or wrote them, to detect changes by other programs. Only contents
/// count: a file rewritten with the same contents has not changed.
struct SeenFiles {
    std::map<std::filesystem::path, std::string> digests{};

    void note(const std::filesystem::path& file, const std::string& digest) { digests[file] = digest; }
    /// Whether the file exists and its contents differ from those noted, or were never noted.
    bool changed(const std::filesystem::path& file) const;
    /// The digest noted for the file; empty: none.
    std::string digest(const std::filesystem::path& file) const;
};

std::string digest_of(std::string_view content);
/// Digest of the file's current contents; empty if it cannot be read.
std::string digest_of_file(const std::filesystem::path& file);

}  // namespace session
