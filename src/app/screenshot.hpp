#pragma once

#include "document/scenario.hpp"
#include "image/image.hpp"

#include <filesystem>

namespace app {

/// The user's folder for pictures: the one that XDG user directories name, else ~/Pictures, else the home folder.
std::filesystem::path pictures_folder();

/// Writes the picture under a name that is not taken yet, "adiposcope-day-90.png" or "adiposcope-day-90-2.png", and
/// returns the file. Throws core::Error(failure).
/// The picture carries `scenario`.
std::filesystem::path save_screenshot(const std::filesystem::path& folder, int day, const image::Image& picture,
                                      const document::Scenario& scenario, const std::string& words = "");

}  // namespace app
