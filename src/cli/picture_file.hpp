#pragma once

#include "cli/commands.hpp"
#include "cli/preparation.hpp"

#include <cstdint>
#include <vector>

namespace cli {

/// A picture as a file, and what it was made from.
struct PictureFile {
    std::vector<std::uint8_t> png;
    std::string words;  ///< what it shows, for those who do not see it
    ShownRuns runs;
    int day = 0;
};

/// Draws a subject without a display; where `target` writes to does not matter. Throws core::Error.
PictureFile draw_picture_file(const Common& common, const Subject& subject, const PictureTarget& target);

}  // namespace cli
