#pragma once

#include "session/file_choice.hpp"

#include <filesystem>
#include <string>

namespace session {

/// The path that somebody typed: "~" is the home folder, and ".." is taken out.
std::filesystem::path typed_path(const std::string& text);

/// What `folder` holds, without names that begin with a dot; a fault is told in the listing.
FolderListing list_folder(const std::filesystem::path& folder);

}  // namespace session
