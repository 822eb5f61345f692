#pragma once

#include <ctime>
#include <filesystem>

namespace platform {

/// The date and time of day here.
std::tm local_time(std::time_t time);

/// When the file was last written; 0 if it cannot be asked.
std::time_t written_at(const std::filesystem::path& file);

}  // namespace platform
