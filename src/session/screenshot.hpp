#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace session {

/// The user's folder for pictures: the one that XDG user directories name, else ~/Pictures, else the home folder;
/// empty where no home folder is known.
std::filesystem::path pictures_folder();

/// Writes the picture under a name that is not taken yet, "adiposcope-day-90.png" or "adiposcope-day-90-2.png", and
/// returns the file; an empty folder is a failure; `words`, where there are any, stand in a file of the same name
/// beside it. Throws core::Error(failure).
std::filesystem::path save_screenshot(const std::filesystem::path& folder, int day, std::span<const std::uint8_t> png,
                                      const std::string& words = "");

}  // namespace session
