#pragma once

#include "session/file_choice.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace session {

/// Whether what somebody typed begins in the home folder: "~" and "~/..." do, and no other name with "~" in it.
bool leads_home(std::string_view text);

/// The path that somebody typed: "~" is the home folder, and ".." is taken out. Throws core::Error(invalid_input) where
/// no home folder is known.
std::filesystem::path typed_path(const std::string& text);

/// What `folder` holds, without names that begin with a dot; a fault is told in the listing.
FolderListing list_folder(const std::filesystem::path& folder);

}  // namespace session
