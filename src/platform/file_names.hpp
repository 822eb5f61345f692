#pragma once

#include <cstddef>
#include <filesystem>

namespace platform {

/// The longest name that a file in `folder` can have, bytes.
std::size_t longest_file_name(const std::filesystem::path& folder);

}  // namespace platform
