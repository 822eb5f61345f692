#pragma once

#include "session/file_choice.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace session {

/// Whether typed text refers to the home folder: only "~" and "~/..." do, not other names that contain "~".
bool leads_home(std::string_view text);

/// The path meant by pasted text: file managers and terminals quote it or write "file:///home/anna/a%20b.json".
std::string pasted_path(std::string_view text);

/// The path meant by typed text: expands "~" and resolves "..". Throws core::Error(invalid_input) for "~" if the home
/// folder is unknown.
std::filesystem::path typed_path(const std::string& text);

/// The contents of `folder`, without hidden files; on failure, the listing carries the error.
FolderListing list_folder(const std::filesystem::path& folder);

}  // namespace session
