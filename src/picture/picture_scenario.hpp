#pragma once

#include "document/scenario.hpp"
#include "image/image.hpp"
#include "image/png.hpp"
#include "render/scene.hpp"

#include <filesystem>
#include <optional>
#include <vector>

// A picture carries what it shows, so that it can be made again and changed.

namespace picture {

/// What a picture of `scenario` carries: the scenario with `day` as the day that is shown, the program's version, and
/// what is seen, in words (empty: without).
std::vector<image::PngText> scenario_texts(const document::Scenario& scenario, int day, const std::string& words = "");

struct LoadedScenario {
    document::Scenario scenario;
    std::optional<render::Size> picture_size;  ///< where it came out of a picture
};

/// Reads a scenario file, or the scenario in a picture. Throws core::Error(invalid_input) that names the file.
LoadedScenario load_scenario_or_picture(const std::filesystem::path& file);

}  // namespace picture
