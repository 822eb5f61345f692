#pragma once

#include "depots/profile.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace depots {

/// The profiles found in one or more folders.
struct ProfileList {
    std::vector<Profile> profiles;     ///< ordered by name
    std::vector<std::string> refused;  ///< one sentence with file, field and reason for each invalid file
};

/// Reads every *.json of these folders. A file that is invalid, or whose name is already taken, is refused without
/// affecting the others; a missing folder counts as empty.
ProfileList list_profiles(std::span<const std::filesystem::path> folders);

/// The same for the shipped folder, which must be valid (throws core::Error), and the user's.
ProfileList list_profiles(const std::filesystem::path& shipped, const std::filesystem::path& users);

/// The profiles of one folder, all of which must be valid. Throws core::Error with the first refusal, or if there is no
/// profile.
std::vector<Profile> load_profiles(const std::filesystem::path& folder);

}  // namespace depots
