#pragma once

#include <filesystem>

namespace platform {

/// The user's folder for pictures: that of the XDG user directories, else ~/Pictures, else the home folder;
/// empty if no home folder is known.
std::filesystem::path pictures_folder();

}  // namespace platform
