#pragma once

#include "depots/profile.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace depots {

/// What some folders of profiles hold.
struct ProfileList {
    std::vector<Profile> profiles;     ///< ordered by name
    std::vector<std::string> refused;  ///< a sentence with file, field and reason for each file that is wrong
};

/// Reads every *.json of these folders. A file that is wrong, or has a name that was taken by an earlier folder or
/// file, is refused and hides no other; a folder that does not exist holds nothing.
ProfileList list_profiles(std::span<const std::filesystem::path> folders);

/// The same of the folder that the program ships, which must be right (throws core::Error), and of the user's.
ProfileList list_profiles(const std::filesystem::path& shipped, const std::filesystem::path& users);

/// The profiles of one folder, all of which must be right. Throws core::Error with the first refusal, or when there is
/// no profile.
std::vector<Profile> load_profiles(const std::filesystem::path& folder);

}  // namespace depots
