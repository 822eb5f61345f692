#pragma once

#include <filesystem>

namespace platform {

/// Gives the open file or folder `descriptor` the owner, the mode and the access list of `model`, as far as the system
/// lets us: whoever could not read `model` cannot read it. False, with errno, where not even the mode can be set.
bool take_over_rights(int descriptor, const std::filesystem::path& model);

/// The same for a file or folder by its name.
bool take_over_rights(const std::filesystem::path& name, const std::filesystem::path& model);

/// Gives `descriptor` what a new file or folder would get: `wanted` less the umask. False with errno.
bool take_default_rights(int descriptor, unsigned wanted);

}  // namespace platform
