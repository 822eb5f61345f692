#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace session {

/// What the files of a window held when it last read or wrote them, so that it notices what another program has done
/// since. Only contents count: a file that was written again as it was has not changed.
struct SeenFiles {
    std::map<std::filesystem::path, std::string> digests{};

    void note(const std::filesystem::path& file, const std::string& digest) { digests[file] = digest; }
    /// Whether the file is there and does not hold what was seen of it, or was never seen.
    bool changed(const std::filesystem::path& file) const;
    /// What was seen of the file; empty: nothing.
    std::string digest(const std::filesystem::path& file) const;
};

std::string digest_of(std::string_view content);
/// Of what the file holds now; empty where it cannot be read.
std::string digest_of_file(const std::filesystem::path& file);

}  // namespace session
