#pragma once

#include <filesystem>

namespace platform {

/// Folder of models/ and assets/: beside the executable, then <prefix>/share/adiposcope, then a folder above the
/// executable, then the source tree it was built from. Throws core::Error(failure) that lists where it looked.
std::filesystem::path data_folder();

}  // namespace platform
