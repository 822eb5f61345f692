#pragma once

#include <filesystem>

namespace platform {

/// What a name stands for: symbolic links are followed to their end, whether or not something is there. Throws
/// core::Error(failure) where links lead round in a circle or a folder on the way cannot be looked into.
std::filesystem::path link_target(const std::filesystem::path& name);

}  // namespace platform
