#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace session {

/// Writes the picture under an unused name, "adiposcope-day-90.png" or "adiposcope-day-90-2.png", and returns
/// the file. `words`, unless empty, go to a text file of the same name. Throws core::Error(failure), also if `folder`
/// is empty.
std::filesystem::path save_screenshot(const std::filesystem::path& folder, int day, std::span<const std::uint8_t> png,
                                      const std::string& words = "");

}  // namespace session
