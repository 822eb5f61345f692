#pragma once

#include <filesystem>

namespace platform {

/// Folder of models/ and assets/: beside the executable, else <prefix>/share/adiposcope, else a folder above the
/// executable, else the source tree it was built from. Throws core::Error(failure) with the folders searched.
std::filesystem::path data_folder();

}  // namespace platform
