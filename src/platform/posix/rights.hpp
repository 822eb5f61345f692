#pragma once

#include <filesystem>

namespace platform {

/// Gives the open file or folder `descriptor` the owner, mode and access control list of `model`, as far as permitted:
/// nobody gains access who had none to `model`. False, with errno, if not even the mode can be set.
bool take_over_rights(int descriptor, const std::filesystem::path& model);

/// The same by name.
bool take_over_rights(const std::filesystem::path& name, const std::filesystem::path& model);

/// Gives `descriptor` the permissions of a new file or folder: `wanted` minus the umask. False with errno.
bool take_default_rights(int descriptor, unsigned wanted);

}  // namespace platform
