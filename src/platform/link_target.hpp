#pragma once

#include <filesystem>

namespace platform {

/// Resolves a name by following symbolic links to the end; the target need not exist. Throws core::Error(failure) if
/// links form a cycle or a folder on the way cannot be accessed.
std::filesystem::path link_target(const std::filesystem::path& name);

}  // namespace platform
