#pragma once

#include <filesystem>

namespace platform {

/// The running program's own file. Throws core::Error(failure).
std::filesystem::path program_file();

}  // namespace platform
