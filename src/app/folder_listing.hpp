#pragma once

#include "ui/file_chooser.hpp"

#include <filesystem>
#include <string>

namespace app {

/// The path that somebody typed: "~" is the home folder, and ".." is taken out.
std::filesystem::path typed_path(const std::string& text);

/// What `folder` holds, without names that begin with a dot; a fault is told in the listing.
ui::FolderListing list_folder(const std::filesystem::path& folder);

}  // namespace app
