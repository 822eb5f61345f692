#pragma once

#include "document/scenario.hpp"
#include "image/image.hpp"
#include "image/png.hpp"
#include "render/scene.hpp"

#include <filesystem>
#include <optional>
#include <vector>

// A picture contains the scenario that it shows, so that it can be reproduced and edited.

namespace picture {

/// The text chunks of a picture of `scenario`: the scenario with `day` as the day shown, the program's version, and a
/// description, `words` (omitted if empty).
std::vector<image::PngText> scenario_texts(const document::Scenario& scenario, int day, const std::string& words = "");

struct LoadedScenario {
    document::Scenario scenario;
    std::optional<render::Size> picture_size;  ///< set if loaded from a picture
};

/// Loads a scenario file, or the scenario embedded in a picture. Throws core::Error(invalid_input) that names the file.
LoadedScenario load_scenario_or_picture(const std::filesystem::path& file);

}  // namespace picture
